/** Units held against two laws: which would turn, by which indicators, and how many. */
@NullMarked
package vn.ntm.criteria.whatif.turns;

import org.jspecify.annotations.NullMarked;
