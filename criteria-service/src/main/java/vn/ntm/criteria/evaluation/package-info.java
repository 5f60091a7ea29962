/** What a criteria set says of what was found: pure, and the same for ever. */
@NullMarked
package vn.ntm.criteria.evaluation;

import org.jspecify.annotations.NullMarked;
