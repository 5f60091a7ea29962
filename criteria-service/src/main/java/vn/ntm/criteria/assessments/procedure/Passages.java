package vn.ntm.criteria.assessments.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;

/** Every passage that a submitted assessment may take; a request without a body is refused here. */
@ApplicationScoped
public class Passages {

    private final Verification verification;
    private final Appraisal appraisal;
    private final Closing closing;

    Passages(Verification verification, Appraisal appraisal, Closing closing) {
        this.verification = verification;
        this.appraisal = appraisal;
        this.closing = closing;
    }

    /** Gives it back to those who submitted it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment giveBack(UUID id, Requests.@Nullable Return request, @Nullable Integer ifRevision) {
        return closing.giveBack(id, present(request), ifRevision);
    }

    /** Verifies it as its district. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment verify(UUID id, Requests.@Nullable Verification request, @Nullable Integer ifRevision) {
        return verification.verify(id, request == null ? new Requests.Verification(null) : request, ifRevision);
    }

    /** Says what a department found. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment appraise(UUID id, Requests.@Nullable Appraisal request, @Nullable Integer ifRevision) {
        return appraisal.appraise(id, present(request), ifRevision);
    }

    /** Puts declared values right. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment correct(UUID id, Requests.@Nullable Correction request, @Nullable Integer ifRevision) {
        return verification.correct(id, present(request), ifRevision);
    }

    /** Closes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Assessment finalise(UUID id, @Nullable Integer ifRevision) {
        return closing.finalise(id, ifRevision);
    }

    private static <T> T present(@Nullable T request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        return request;
    }
}
