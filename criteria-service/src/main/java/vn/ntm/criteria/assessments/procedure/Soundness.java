package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;

/** Holds values that are written after a submission against what a submission is refused for. */
@ApplicationScoped
class Soundness {

    private final Remarks remarks;

    Soundness(Remarks remarks) {
        this.remarks = remarks;
    }

    /**
     * Refuses values of a stage that a validation rule calls an error.
     *
     * @param codes of the indicators that are written now; what stood before is not looked at again
     * @param field of the request in which they stand
     * @throws ProblemException where there is such a value
     */
    void refuseErrors(Assessment after, Stage stage, Collection<String> codes, String field) {
        if (codes.isEmpty()) {
            return;
        }
        Faults faults = new Faults();
        remarks.of(List.of(after), stage).getOrDefault(after.id(), List.of()).stream()
                .filter(one -> one.severity() == Remark.Severity.ERROR)
                .filter(one -> one.indicators().stream().anyMatch(codes::contains))
                .forEach(one -> faults.add(field + "." + String.join(",", one.indicators()), null, one.text()));
        faults.refuseIfAny();
    }
}
