package vn.ntm.platform.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.Text;

/**
 * A job as it is kept, without its file.
 *
 * @param parameters as JSON
 * @param result as JSON, once it is done
 * @param problem as JSON in both languages, where it was refused or failed
 */
record Job(
        UUID id,
        String kind,
        JobState state,
        Caller.Known caller,
        String parameters,
        long done,
        @Nullable Long total,
        @Nullable Text step,
        @Nullable String result,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
