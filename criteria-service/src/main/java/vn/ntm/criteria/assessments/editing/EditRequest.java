package vn.ntm.criteria.assessments.editing;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.subjects.Facts;

/** What is written to an assessment that is open. */
@Schema(example = """
                {"values": [{"indicator": "17.1", "value": {"clean-water": 98.5, "centralised": 62}, "revision": 1,
                             "source": "Trung tâm Nước sạch"}]}
                """)
public record EditRequest(
        @Nullable List<@Nullable WrittenValue> values,

        @Nullable
        @Schema(
                description = "Only counts, has and safeZone, and of these only what changes; null takes a name back."
                        + " To replace what was said before needs If-Match")
        Facts facts,

        @Nullable
        @Schema(description = "What the officer says to warnings, by their keys; to replace an answer needs If-Match")
        Map<String, @Nullable String> answers) {}
