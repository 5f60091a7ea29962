package vn.ntm.registry.corrections;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a correction does, or would do.
 *
 * @param id absent where it was only asked what it would do
 * @param units how many units have another history now
 * @param successions how many edges of the lineage are new or other than they were
 * @param withdrawn how many edges are not held true any more
 */
@Schema(name = "CorrectionDone")
public record CorrectionSummary(@Nullable UUID id, int units, int successions, int withdrawn) {}
