/** Evaluates a unit's values by the set that applies, without storing anything. */
@NullMarked
package vn.ntm.criteria.evaluations;

import org.jspecify.annotations.NullMarked;
