package vn.ntm.criteria.setfiles.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two sets differ.
 *
 * @param indicator the code of an indicator or condition; absent for fields of the set and its criteria
 * @param field the path, such as {@code requirement.threshold.DBSH.2023}
 * @param one what the first says; absent where it has no such field
 * @param other what the second says
 */
public record Difference(
        @Nullable @Schema(examples = "10") String indicator,

        @Schema(examples = "requirement.threshold.DBSH.2023")
        String field,

        @Nullable JsonNode one,
        @Nullable JsonNode other) {}
