/** What each unit is recognised as, and what was found of it, through time. */
@NullMarked
package vn.ntm.reporting.standing;

import org.jspecify.annotations.NullMarked;
