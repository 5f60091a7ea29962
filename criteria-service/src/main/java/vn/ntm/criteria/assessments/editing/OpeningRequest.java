package vn.ntm.criteria.assessments.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.subjects.Facts;

/** An assessment by indicator as it is opened. */
public record OpeningRequest(
        String unit,
        LocalDate on,
        @Nullable String level,
        Facts facts,
        List<@Nullable WrittenValue> values,
        @Nullable Map<String, @Nullable String> answers,
        @Nullable String source,
        boolean illustrative,
        @Nullable UUID supersedes) {}
