package vn.ntm.criteria.setfiles.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text of a set.
 *
 * @param asOf a day on which it applies; the latest version where it is absent
 * @param version instead of a day: the version with this number, also one that is only proposed
 * @param revision a text that the version had; its present one where absent
 */
record SetReference(
        @Nullable @Schema(examples = "vn-ntm-commune-standard-2021-2025")
        String id,

        @Nullable @Schema(examples = "2024-02-29") String asOf,
        @Nullable @Schema(examples = "2") Integer version,
        @Nullable Integer revision) {}
