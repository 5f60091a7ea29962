/** Verdicts in words, as they are answered. */
@NullMarked
package vn.ntm.criteria.explanations;

import org.jspecify.annotations.NullMarked;
