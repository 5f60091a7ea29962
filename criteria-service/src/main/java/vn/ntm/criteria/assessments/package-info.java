/** Assessments over REST: what was found of a unit on a date, and what a criteria set says of it. */
@NullMarked
package vn.ntm.criteria.assessments;

import org.jspecify.annotations.NullMarked;
