/** What was found of a unit on a date, with its verdict. */
@NullMarked
package vn.ntm.criteria.assessments;

import org.jspecify.annotations.NullMarked;
