/** The sets as they are kept: every text that a version has had, drafts, and what was published for ever. */
@NullMarked
package vn.ntm.criteria.editions;

import org.jspecify.annotations.NullMarked;
