/** Errors as the callers see them: RFC 9457 problems in Vietnamese or English. */
@NullMarked
package vn.ntm.platform.problems;

import org.jspecify.annotations.NullMarked;
