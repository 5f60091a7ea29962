/** Lists in pages, with a cursor that survives changes between two pages. */
@NullMarked
package vn.ntm.platform.paging;

import org.jspecify.annotations.NullMarked;
