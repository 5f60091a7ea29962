/** What an indicator may require, and what it says of a unit's values: pure, and the same for ever. */
@NullMarked
package vn.ntm.criteria.requirements;

import org.jspecify.annotations.NullMarked;
