/** What was found of a unit, and what is said of it: value, verdict and the words for both. */
@NullMarked
package vn.ntm.criteria.requirements.findings;

import org.jspecify.annotations.NullMarked;
