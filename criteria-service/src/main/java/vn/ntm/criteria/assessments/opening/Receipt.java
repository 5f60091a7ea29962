package vn.ntm.criteria.assessments.opening;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.assessments.life.Assessment;

/**
 * That an assessment was taken, in short: what a system needs that hands in many ({@code Prefer: return=minimal}). The whole
 * verdict stands at its address.
 */
@Schema(name = "AssessmentReceipt")
record Receipt(
        UUID id,
        @Schema(examples = "submitted") String state,
        int revision,
        int criteriaMet,
        int criteriaTotal,
        boolean met) {

    static final String MINIMAL = "return=minimal";

    static Receipt of(Assessment assessment, KeptVerdict verdict) {
        return new Receipt(
                assessment.id(),
                assessment.state().toString(),
                assessment.revision(),
                verdict.criteriaMet(),
                verdict.criteriaTotal(),
                verdict.met());
    }
}
