/** What became of an assessment, passage by passage, and whether each verdict is found again. */
@NullMarked
package vn.ntm.criteria.assessments.history;

import org.jspecify.annotations.NullMarked;
