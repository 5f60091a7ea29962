/** The passages of an assessment: submission, return, verification, appraisal, correction and end. */
@NullMarked
package vn.ntm.criteria.assessments.procedure;

import org.jspecify.annotations.NullMarked;
