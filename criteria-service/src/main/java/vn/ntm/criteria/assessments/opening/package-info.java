/** How assessments come in: by indicator as drafts or handed in at once, and by criterion for the past. */
@NullMarked
package vn.ntm.criteria.assessments.opening;

import org.jspecify.annotations.NullMarked;
