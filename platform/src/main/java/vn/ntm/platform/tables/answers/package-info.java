/** Tables as answers: one header and typed rows, written as CSV or as an XLSX workbook while they are read. */
@NullMarked
package vn.ntm.platform.tables.answers;

import org.jspecify.annotations.NullMarked;
