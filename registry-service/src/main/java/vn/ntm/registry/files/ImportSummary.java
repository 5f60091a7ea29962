package vn.ntm.registry.files;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param rows rows of the file
 * @param units units that are new or changed, each told by one event
 * @param versions versions of units that are new or changed; of successions, edges
 * @param unchanged rows that say what is known already
 */
@Schema(name = "ImportSummary")
public record ImportSummary(
        @Schema(examples = "14163") int rows,
        @Schema(examples = "12002") int units,
        @Schema(examples = "14163") int versions,
        @Schema(examples = "0") int unchanged) {}
