package vn.ntm.platform.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Problem;

/**
 * A job as it is shown.
 *
 * @param result what the same request answers when it is waited for
 * @param problem why it was refused or failed
 */
@Schema(name = "Job")
record JobView(
        UUID id,
        @Schema(examples = "units-import") String kind,

        @Schema(
                enumeration = {"queued", "running", "done", "refused", "cancelled", "failed"},
                examples = "running")
        String state,

        Progress progress,
        @Nullable JsonNode result,
        @Nullable Problem problem,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /**
     * How far it is.
     *
     * @param of absent where nobody knows how much there is
     * @param step what is done now
     */
    @Schema(name = "JobProgress")
    record Progress(long done, @Nullable Long of, @Nullable String step) {}
}
