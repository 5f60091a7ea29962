/** The parts of a workbook, read and written without what they mean: what is not touched stays as it was. */
@NullMarked
package vn.ntm.platform.tables.marks.parts;

import org.jspecify.annotations.NullMarked;
