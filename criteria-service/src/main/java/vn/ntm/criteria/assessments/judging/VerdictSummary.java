package vn.ntm.criteria.assessments.judging;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.judging.KeptVerdict.KeptFinding;

/** A verdict as it is kept, without its words. */
public record VerdictSummary(
        SetView set,

        @Schema(examples = "declared") String stage,

        @Nullable String level,
        int criteriaMet,
        int criteriaTotal,
        boolean met,
        Map<Integer, String> criteria,
        Map<String, KeptFinding> indicators) {

    /** The text of a set. */
    @Schema(name = "JudgedSet")
    public record SetView(String id, int version, int revision, String kind, String level) {}

    public static VerdictSummary of(KeptVerdict kept) {
        return new VerdictSummary(
                new SetView(
                        kept.set().id(),
                        kept.set().version(),
                        kept.set().revision(),
                        kept.set().kind().toString(),
                        kept.set().level().toString()),
                kept.stage().toString(),
                kept.level(),
                kept.criteriaMet(),
                kept.criteriaTotal(),
                kept.met(),
                kept.criteria(),
                kept.indicators());
    }
}
