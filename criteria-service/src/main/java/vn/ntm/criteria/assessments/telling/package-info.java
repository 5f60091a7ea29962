/** Assessments as they are told to others. */
@NullMarked
package vn.ntm.criteria.assessments.telling;

import org.jspecify.annotations.NullMarked;
