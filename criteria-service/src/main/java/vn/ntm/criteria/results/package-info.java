/** Assessments that were reported criterion by criterion, met or not, as the past was kept. */
@NullMarked
package vn.ntm.criteria.results;

import org.jspecify.annotations.NullMarked;
