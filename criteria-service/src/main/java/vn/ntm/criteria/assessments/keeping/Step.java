package vn.ntm.criteria.assessments.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.judging.Inputs;
import vn.ntm.criteria.assessments.judging.KeptVerdict;

/**
 * A passage of an assessment from one state to the next.
 *
 * @param number from 1
 * @param action such as {@code submitted}
 * @param reason for the whole
 * @param particulars by indicator: the reason of a return, what a correction replaced
 */
public record Step(
        int number,
        String action,
        Instant at,
        String actor,
        String roles,
        @Nullable String department,
        @Nullable String reason,
        Map<String, JsonNode> particulars,
        Inputs inputs,
        @Nullable KeptVerdict verdict) {}
