package vn.ntm.criteria.setfiles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a set.
 *
 * @param asOf a day on which it applies; the latest version where it is absent
 */
record SetReference(
        @Nullable @Schema(examples = "vn-ntm-commune-standard-2021-2025")
        String id,

        @Nullable @Schema(examples = "2024-02-29") String asOf) {}
