/** Criteria sets: what the law asks of a unit, and from when to when. */
@NullMarked
package vn.ntm.criteria.sets;

import org.jspecify.annotations.NullMarked;
