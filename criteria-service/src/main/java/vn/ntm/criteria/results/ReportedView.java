package vn.ntm.criteria.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.evaluation.Verdict;
import vn.ntm.units.UnitOnDate;

/** An assessment as it is shown. */
public record ReportedView(
        UUID id,
        UnitOnDate.Ref unit,
        SetRef set,
        LocalDate on,
        Verdict verdict,
        @Nullable String source,
        boolean illustrative,
        Instant recordedAt) {

    /** A version of a criteria set. */
    public record SetRef(String id, int version) {}

    static ReportedView from(ReportedAssessment assessment) {
        return new ReportedView(
                assessment.id,
                new UnitOnDate.Ref(assessment.unitId, assessment.unitCode, assessment.unitName),
                new SetRef(assessment.setId, assessment.setVersion),
                assessment.on,
                assessment.verdict,
                assessment.source,
                assessment.illustrative,
                assessment.recordedAt);
    }
}
