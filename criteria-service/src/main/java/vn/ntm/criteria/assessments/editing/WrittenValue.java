package vn.ntm.criteria.assessments.editing;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is written of one indicator. */
@Schema(name = "WrittenValue")
public record WrittenValue(
        @Nullable @Schema(description = "Its code, or that of a condition", examples = "17.1", required = true)
        String indicator,

        @Nullable
        @Schema(
                description = "A number, true or false, or an object of them by part; absent or null leaves it open",
                implementation = Object.class,
                examples = "98.5")
        JsonNode value,

        @Nullable @Schema(description = "Where the value comes from")
        String source,

        @Nullable @Schema(description = "In free words; of a correction its reason")
        String remark,

        @Nullable
        @Schema(description = "The entry's revision that was read; 0 or absent where nothing had been written of it")
        Integer revision) {}
