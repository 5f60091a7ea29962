/** Time as the law counts it: days in Vietnam, half-open periods. */
@NullMarked
package vn.ntm.platform.time;

import org.jspecify.annotations.NullMarked;
