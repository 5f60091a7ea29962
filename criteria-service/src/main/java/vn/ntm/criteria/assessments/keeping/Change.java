package vn.ntm.criteria.assessments.keeping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.Fact;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.life.Assessment;

/**
 * A change of an assessment that is to be kept with its event and its audit row.
 *
 * @param isNew whether the assessment was not kept before
 * @param action in the past tense, such as {@code submitted}
 * @param details what a reader of the audit needs to understand it
 * @param passage absent where the assessment was only written to
 */
public record Change(
        Assessment after,
        Judgement judgement,
        boolean isNew,
        String action,
        String details,
        @Nullable Passage passage) {

    /**
     * What a passage from one state to the next leaves beside the assessment itself.
     *
     * @param department that spoke
     * @param reason for the whole
     * @param particulars by indicator
     * @param fact that is told to others; absent where it concerns nobody else yet
     */
    public record Passage(
            @Nullable String department,
            @Nullable String reason,
            Map<String, ?> particulars,
            @Nullable Fact fact) {

        /** One that is told to others, and nothing more. */
        public static Passage telling(Fact fact) {
            return new Passage(null, null, Map.of(), fact);
        }
    }
}
