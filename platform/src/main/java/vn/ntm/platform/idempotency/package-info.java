/** The same POST sent twice is done once and answered alike. */
@NullMarked
package vn.ntm.platform.idempotency;

import org.jspecify.annotations.NullMarked;
