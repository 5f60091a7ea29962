/** A file that is given back with its faults marked in it: the sender's own, which the sender goes on in. */
@NullMarked
package vn.ntm.platform.tables.marks;

import org.jspecify.annotations.NullMarked;
