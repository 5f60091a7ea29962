/** The life of an assessment by indicator, from draft to final: pure, without a word of how it is kept or asked for. */
@NullMarked
package vn.ntm.criteria.assessments.life;

import org.jspecify.annotations.NullMarked;
