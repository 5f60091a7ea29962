/** Writes a set as a spreadsheet laid out like the annex of its decision. */
@NullMarked
package vn.ntm.criteria.setfiles.writing;

import org.jspecify.annotations.NullMarked;
