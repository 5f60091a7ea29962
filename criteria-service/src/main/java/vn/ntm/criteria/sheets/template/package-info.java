/** The table of assessments that is given out to be completed: its rows, headings and thresholds, and how it is written. */
@NullMarked
package vn.ntm.criteria.sheets.template;

import org.jspecify.annotations.NullMarked;
