package vn.ntm.reporting.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessedVerdict;
import vn.ntm.contracts.AssessmentAppraised;
import vn.ntm.contracts.AssessmentCorrected;
import vn.ntm.contracts.AssessmentFinalised;
import vn.ntm.contracts.AssessmentReturned;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.AssessmentSuperseded;
import vn.ntm.contracts.AssessmentVerified;
import vn.ntm.contracts.Fact;
import vn.ntm.reporting.scale.CriterionName;

/**
 * What a fact says of an assessment.
 *
 * @param stage {@code reported} by criterion; or by indicator: {@code submitted}, {@code verified}, {@code appraised},
 *     {@code final}, {@code returned}, {@code superseded}
 * @param found absent where the assessment no longer stands
 */
record AssessmentFact(
        UUID assessment,
        UUID unit,
        LocalDate on,
        String stage,
        @Nullable Found found) {

    /**
     * What the set said of the unit.
     *
     * @param level what a unit that meets the set may be recognised as
     * @param setConfirmed whether the text of the set was published
     */
    record Found(
            String setId,
            int setVersion,
            String level,
            boolean setConfirmed,
            int criteriaMet,
            int criteriaTotal,
            List<CriterionVerdict> criteria,
            boolean illustrative) {

        static Found of(AssessedVerdict verdict, boolean illustrative) {
            return new Found(
                    verdict.setId(),
                    verdict.setVersion(),
                    verdict.setLevel(),
                    verdict.setConfirmed(),
                    verdict.criteriaMet(),
                    verdict.criteriaTotal(),
                    verdict.criteria(),
                    illustrative);
        }

        /** The names of the criteria by number, as far as the fact tells them. */
        Map<Integer, CriterionName> names() {
            Map<Integer, CriterionName> names = new TreeMap<>();
            for (CriterionVerdict one : criteria) {
                if (one.nameVi() != null) {
                    names.put(
                            one.number(),
                            new CriterionName(one.nameVi(), one.nameEn() == null ? one.nameVi() : one.nameEn()));
                }
            }
            return names;
        }

        List<Integer> numbers(Outcome outcome) {
            return criteria.stream()
                    .filter(one -> one.outcome() == outcome)
                    .map(CriterionVerdict::number)
                    .toList();
        }
    }

    /** What the fact says of an assessment; empty where it is about something else. */
    static Optional<AssessmentFact> of(Fact fact) {
        if (fact instanceof AssessmentSubmitted one) {
            return Optional.of(
                    new AssessmentFact(one.assessmentId(), one.unitId(), one.on(), stage(one), submitted(one)));
        } else if (fact instanceof AssessmentVerified one) {
            return Optional.of(new AssessmentFact(
                    one.assessmentId(),
                    one.unitId(),
                    one.on(),
                    "verified",
                    Found.of(one.verdict(), one.illustrative())));
        } else if (fact instanceof AssessmentAppraised one) {
            return Optional.of(new AssessmentFact(
                    one.assessmentId(),
                    one.unitId(),
                    one.on(),
                    "appraised",
                    Found.of(one.verdict(), one.illustrative())));
        } else if (fact instanceof AssessmentFinalised one) {
            return Optional.of(new AssessmentFact(
                    one.assessmentId(), one.unitId(), one.on(), "final", Found.of(one.verdict(), one.illustrative())));
        } else if (fact instanceof AssessmentCorrected one) {
            return Optional.of(new AssessmentFact(
                    one.assessmentId(),
                    one.unitId(),
                    one.on(),
                    "submitted",
                    Found.of(one.verdict(), one.illustrative())));
        } else if (fact instanceof AssessmentReturned one) {
            return Optional.of(new AssessmentFact(one.assessmentId(), one.unitId(), one.on(), "returned", null));
        } else if (fact instanceof AssessmentSuperseded one) {
            return Optional.of(new AssessmentFact(one.assessmentId(), one.unitId(), one.on(), "superseded", null));
        }
        return Optional.empty();
    }

    /** Those that were reported by criterion carry no detail. */
    private static String stage(AssessmentSubmitted one) {
        return one.detail() == null ? "reported" : "submitted";
    }

    /** Those that were reported by criterion are by the standard set, which was published. */
    private static Found submitted(AssessmentSubmitted one) {
        return one.detail() != null
                ? Found.of(one.detail(), one.illustrative())
                : new Found(
                        one.setId(),
                        one.setVersion(),
                        "standard",
                        true,
                        one.criteriaMet(),
                        one.criteriaTotal(),
                        one.criteria(),
                        one.illustrative());
    }
}
