/** Who changed what, written in the transaction of the change. */
@NullMarked
package vn.ntm.platform.audit;

import org.jspecify.annotations.NullMarked;
