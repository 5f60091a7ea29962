/** What lies in a unit, and what it lies in, as of a day. */
@NullMarked
package vn.ntm.registry.directory.trees;

import org.jspecify.annotations.NullMarked;
