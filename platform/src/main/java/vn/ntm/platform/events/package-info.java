/** From a transaction to Kafka: the event log, its queue, and the fenced relay. */
@NullMarked
package vn.ntm.platform.events;

import org.jspecify.annotations.NullMarked;
