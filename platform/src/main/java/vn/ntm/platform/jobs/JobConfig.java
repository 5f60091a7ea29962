package vn.ntm.platform.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are done. */
@ConfigMapping(prefix = "ntm.jobs")
interface JobConfig {

    /** Whether this replica does any; asking for them and about them works without. */
    @WithDefault("true")
    boolean enabled();

    /** How long the worker sleeps when there is nothing to do and nobody in this process wakes it. */
    @WithDefault("PT1S")
    Duration poll();

    /** After so long without a word from its worker a job is another's: it outlasts a pause, not a patience. */
    @WithDefault("PT30S")
    Duration lease();

    /** The longest that a job may take, as one transaction. */
    @WithDefault("PT30M")
    Duration longest();

    /** A job that takes its process down with it must not take all. */
    @WithDefault("3")
    int attempts();

    /** How often progress is written at most. */
    @WithDefault("PT0.3S")
    Duration progressEvery();

    /** How long a refused file is kept, so that it can be had back with its faults marked. */
    @WithDefault("P7D")
    Duration refusedFilesKept();

    /** How long it is known what became of a job. */
    @WithDefault("P90D")
    Duration kept();
}
