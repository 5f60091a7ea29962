/** Tables of one day brought onto the units of another: totals are kept, and what cannot be known is said by row. */
@NullMarked
package vn.ntm.registry.translations;

import org.jspecify.annotations.NullMarked;
