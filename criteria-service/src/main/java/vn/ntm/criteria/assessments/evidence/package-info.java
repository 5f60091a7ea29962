/** What is shown for the indicators of an assessment: files, of the kinds that its set asks for. */
@NullMarked
package vn.ntm.criteria.assessments.evidence;

import org.jspecify.annotations.NullMarked;
