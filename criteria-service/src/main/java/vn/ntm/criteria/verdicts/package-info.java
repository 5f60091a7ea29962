/** What a whole set says of a unit: pure, and the same for ever. */
@NullMarked
package vn.ntm.criteria.verdicts;

import org.jspecify.annotations.NullMarked;
