/** Which unit, on which day, a question is about. */
@NullMarked
package vn.ntm.reporting.subject;

import org.jspecify.annotations.NullMarked;
