/** The columns of a table of assessments, and what stands in their cells. */
@NullMarked
package vn.ntm.criteria.sheets.cells;

import org.jspecify.annotations.NullMarked;
