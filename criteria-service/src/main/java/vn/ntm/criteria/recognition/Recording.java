package vn.ntm.criteria.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.platform.idempotency.Created;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.sql.TransactionLock;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Puts a decision on record: checks it against the ladder, and keeps recognition, event and audit row together. */
@ApplicationScoped
class Recording {

    private static final Text OF_UNIT = new Text("mức của cấp %s", "a level of a %s");
    private static final Text RECOGNISED_BEFORE = new Text("mức %s được công nhận trước", "%s recognised before");

    private final Units units;
    private final RecognitionRepository recognitions;
    private final PastRepository pasts;
    private final EventLog events;
    private final Audit audit;
    private final Caller caller;
    private final TransactionLock lock;

    Recording(
            Units units,
            RecognitionRepository recognitions,
            PastRepository pasts,
            EventLog events,
            Audit audit,
            Caller caller,
            TransactionLock lock) {
        this.units = units;
        this.recognitions = recognitions;
        this.pasts = pasts;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.lock = lock;
    }

    /** Records a request that {@link RecognitionRequest#check} let pass. */
    @Transactional(Transactional.TxType.MANDATORY)
    Created record(RecognitionRequest request) {
        LocalDate date = Objects.requireNonNull(
                Objects.requireNonNull(request.decision()).date());
        UnitOnDate unit = units.get("unit", Objects.requireNonNull(request.unit()), date, UnitProblem.UNIT_UNKNOWN);
        mayRecord(unit, date);
        refuseUnlessDue(unit, Objects.requireNonNull(request.level()), date);
        Recognition recognition = Recognition.of(UUID.randomUUID(), unit, request);
        recognition.recordedAt = events.append(new NewEvent(
                recognition.recorded(), unit.id().toString(), unit.id().toString(), date));
        recognitions.persist(recognition);
        audit.note(
                recognition.recordedAt,
                "recognition.recorded",
                recognition.id.toString(),
                "%s %s: %s".formatted(unit.code(), recognition.level, recognition.decisionNumber));
        return new Created(URI.create("/api/v1/recognitions/" + recognition.id), RecognitionView.from(recognition));
    }

    /** A district decides on its hamlets only; communes and districts are the province's and the Prime Minister's. */
    private void mayRecord(UnitOnDate unit, LocalDate date) {
        caller.mustHold(units.lineage(unit.id(), date));
        boolean onlyDistrict = caller.has(Role.DISTRICT_OFFICER)
                && !caller.has(Role.PROVINCE_OFFICER)
                && !caller.has(Role.NATIONAL_OFFICER)
                && !caller.has(Role.INTEGRATION);
        if (onlyDistrict && unit.level() != UnitLevel.HAMLET) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private void refuseUnlessDue(UnitOnDate unit, RecognitionLevel level, LocalDate date) {
        if (unit.level() == UnitLevel.COMMUNE && unit.type() != UnitType.COMMUNE) {
            throw new ProblemException(
                    RecognitionProblem.NOT_A_COMMUNE_OF_THE_PROGRAMME,
                    Fault.of("unit", unit.fullName(), new Text("một xã", "a rural commune (xã)")));
        }
        if (!Ladder.offers(unit.level(), level)) {
            throw new ProblemException(
                    RecognitionProblem.LEVEL_NOT_OFFERED,
                    Fault.of("level", level, OF_UNIT.with(Ladder.name(unit.level()))));
        }
        lock.hold("recognitions of " + unit.id());
        Standings.Holding holding = new Standings(pasts.of(List.of(unit.id()))).holding(unit.id(), date);
        // What a merged unit carries may be decided anew, and what was decided before the merger as well.
        if (holding.decided().containsKey(level)) {
            throw new ProblemException(RecognitionProblem.ALREADY_RECOGNISED);
        }
        Ladder.missing(unit.level(), level, date, holding.levels()).ifPresent(needed -> {
            throw new ProblemException(
                    RecognitionProblem.LEVEL_BELOW_MISSING,
                    Fault.of("level", level, RECOGNISED_BEFORE.with(Ladder.name(needed))));
        });
    }
}
