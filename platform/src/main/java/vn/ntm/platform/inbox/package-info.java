/** From Kafka into a transaction: each record takes effect once, whatever is delivered twice, late or broken. */
@NullMarked
package vn.ntm.platform.inbox;

import org.jspecify.annotations.NullMarked;
