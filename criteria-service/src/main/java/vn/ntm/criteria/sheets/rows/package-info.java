/** The rows of a table of assessments as they are read: of which unit each is, and what it says. */
@NullMarked
package vn.ntm.criteria.sheets.rows;

import org.jspecify.annotations.NullMarked;
