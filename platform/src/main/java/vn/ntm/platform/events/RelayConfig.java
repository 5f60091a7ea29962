package vn.ntm.platform.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave for Kafka. */
@ConfigMapping(prefix = "ntm.relay")
interface RelayConfig {

    @WithDefault("true")
    boolean enabled();

    /** Events in one Kafka transaction: enough to make its cost small, few enough to stay far below its time-out. */
    @WithDefault("500")
    int batch();

    /** How long the leader sleeps when the queue is empty and nobody in this process wakes it. */
    @WithDefault("PT0.05S")
    Duration poll();

    /**
     * How long after a batch that was not full the next one leaves at the earliest. A transaction of the broker costs the
     * same for one event as for many: under load what is committed meanwhile shares one. After a pause longer than this
     * an event leaves at once.
     */
    @WithDefault("PT0.03S")
    Duration pace();

    /** How long a stand-by waits before it tries for the lead again. */
    @WithDefault("PT1S")
    Duration standBy();

    /** How long after a failure before the next attempt. */
    @WithDefault("PT0.5S")
    Duration retry();

    /** After so long without a word from the leader PostgreSQL ends its session, and another one leads. */
    @WithDefault("PT5S")
    Duration sessionTimeout();
}
