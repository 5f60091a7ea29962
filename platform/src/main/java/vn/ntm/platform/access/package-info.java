/** Who is calling, and what a token lets them write. */
@NullMarked
package vn.ntm.platform.access;

import org.jspecify.annotations.NullMarked;
