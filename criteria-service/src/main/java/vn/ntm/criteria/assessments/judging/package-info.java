/** What a set says of an assessment at each stage, and how that is kept so that it can be found again. */
@NullMarked
package vn.ntm.criteria.assessments.judging;

import org.jspecify.annotations.NullMarked;
