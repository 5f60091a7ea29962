/** Writing what a unit declares: opening an assessment and editing it, several people at once. */
@NullMarked
package vn.ntm.criteria.assessments.editing;

import org.jspecify.annotations.NullMarked;
