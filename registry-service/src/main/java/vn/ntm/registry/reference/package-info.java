/** The country as it is shipped: its units since 2004, the acts that changed them, and how it is taken into the register. */
@NullMarked
package vn.ntm.registry.reference;

import org.jspecify.annotations.NullMarked;
