/** What acts change in the register, or every reason why they cannot. Pure: functions over records. */
@NullMarked
package vn.ntm.registry.acts.plan;

import org.jspecify.annotations.NullMarked;
