/** What units declared: each the last time, and those that are alike, with which an assessment is compared. */
@NullMarked
package vn.ntm.criteria.assessments.declared;

import org.jspecify.annotations.NullMarked;
