package vn.ntm.registry.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.Territory;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.RegisterWriter;
import vn.ntm.registry.units.SuccessionRepository;
import vn.ntm.registry.units.UnitRepository;

/**
 * Mends what was wrong on record: units, edges, events, the note and the audit row in one transaction, or nothing. What
 * was known until then stays on record as known until then.
 */
@ApplicationScoped
class Corrections {

    private final UnitRepository units;
    private final SuccessionRepository successions;
    private final RegisterWriter writer;
    private final CorrectionRepository repository;
    private final Territory territory;
    private final Audit audit;

    Corrections(
            UnitRepository units,
            SuccessionRepository successions,
            RegisterWriter writer,
            CorrectionRepository repository,
            Territory territory,
            Audit audit) {
        this.units = units;
        this.successions = successions;
        this.writer = writer;
        this.repository = repository;
        this.territory = territory;
        this.audit = audit;
    }

    /**
     * Says what the correction would change.
     *
     * @throws ProblemException (correction refused) with every fault
     */
    @Transactional
    CorrectionSummary check(CorrectionRequest request) {
        return summary(null, plan(request.read()));
    }

    /**
     * Does what the correction says.
     *
     * @throws ProblemException (correction refused) with every fault
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CorrectionSummary take(CorrectionRequest request) {
        Correction correction = request.read();
        Instant now = writer.hold();
        RegisterChange change = plan(correction);
        UUID id = UUID.randomUUID();
        CorrectionSummary summary = summary(id, change);
        writer.write(change, now);
        repository.put(id, correction, request, change.touched(), now);
        audit.note(now, "register.corrected", id.toString(), correction.wrong() + " (" + correction.basis() + ")");
        return summary;
    }

    private RegisterChange plan(Correction correction) {
        Register register = new Register(units.all());
        Faults faults = new Faults();
        RegisterChange change = CorrectionPlan.of(register, successions.all(), correction, faults);
        faults.refuseIfAny(CorrectionProblem.CORRECTION_REFUSED);
        territory.mustHold(register, change.units());
        return change;
    }

    private static CorrectionSummary summary(@Nullable UUID id, RegisterChange change) {
        return new CorrectionSummary(
                id,
                change.units().size(),
                change.successions().size(),
                change.withdrawn().size());
    }
}
