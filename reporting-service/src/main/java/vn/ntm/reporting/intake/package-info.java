/** What the other services publish, on its way into this one's tables. */
@NullMarked
package vn.ntm.reporting.intake;

import org.jspecify.annotations.NullMarked;
