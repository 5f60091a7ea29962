package vn.ntm.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.contracts.CriteriaSetPublished;
import vn.ntm.contracts.Fact;
import vn.ntm.contracts.PlanAdopted;
import vn.ntm.contracts.RecognitionRecorded;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.platform.inbox.FactHandler;
import vn.ntm.platform.inbox.ReceivedFact;
import vn.ntm.platform.sql.TransactionLock;
import vn.ntm.reporting.plans.PlanRepository;
import vn.ntm.reporting.standing.StandingRepository;
import vn.ntm.reporting.stream.StatisticsPublisher;
import vn.ntm.units.UnitReplica;

/**
 * Takes facts in: keeps each as it is, derives anew the standings that they touch, and publishes the statistics of the
 * provinces in which they lie.
 */
@ApplicationScoped
class Facts implements FactHandler {

    private final UnitReplica units;
    private final FactRepository facts;
    private final AssessmentRepository assessments;
    private final PlanRepository plans;
    private final StandingRepository standings;
    private final StatisticsPublisher statistics;
    private final TransactionLock lock;

    Facts(
            UnitReplica units,
            FactRepository facts,
            AssessmentRepository assessments,
            PlanRepository plans,
            StandingRepository standings,
            StatisticsPublisher statistics,
            TransactionLock lock) {
        this.units = units;
        this.facts = facts;
        this.assessments = assessments;
        this.plans = plans;
        this.standings = standings;
        this.statistics = statistics;
        this.lock = lock;
    }

    @Override
    public void apply(List<ReceivedFact> received) {
        // Two batches at once would each derive from what the other has not committed yet.
        lock.hold("intake");
        facts.noteKnown(received);
        Set<UUID> touched = new HashSet<>(units.put(received.stream()
                .filter(one -> one.fact() instanceof UnitChanged)
                .map(one -> new UnitReplica.Received((UnitChanged) one.fact(), one.sequence()))
                .toList()));
        touched.addAll(assessments.keep(received));
        touched.addAll(facts.keepRecognitions(of(received, RecognitionRecorded.class)));
        facts.keepSets(of(received, CriteriaSetPublished.class));
        of(received, PlanAdopted.class).forEach(plan -> {
            PlanAdopted adopted = (PlanAdopted) plan.fact();
            plans.keep(adopted, plan.recordedAt());
            touched.add(adopted.unitId());
        });
        standings.derive(touched);
        statistics.publishFor(touched);
    }

    private static List<ReceivedFact> of(List<ReceivedFact> received, Class<? extends Fact> type) {
        return received.stream().filter(one -> type.isInstance(one.fact())).toList();
    }
}
