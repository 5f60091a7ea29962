/** What stands in the cells of a set's spreadsheet, the same whether it is written or read. */
@NullMarked
package vn.ntm.criteria.setfiles.cells;

import org.jspecify.annotations.NullMarked;
