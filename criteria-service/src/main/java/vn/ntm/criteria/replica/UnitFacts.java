package vn.ntm.criteria.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.platform.inbox.FactHandler;
import vn.ntm.platform.inbox.ReceivedFact;
import vn.ntm.units.UnitReplica;

/** Takes the registry's facts into the replica. */
@ApplicationScoped
class UnitFacts implements FactHandler {

    private final UnitReplica replica;

    UnitFacts(UnitReplica replica) {
        this.replica = replica;
    }

    @Override
    public void apply(List<ReceivedFact> facts) {
        replica.put(facts.stream()
                .filter(fact -> fact.fact() instanceof UnitChanged)
                .map(fact -> new UnitReplica.Received((UnitChanged) fact.fact(), fact.sequence()))
                .toList());
    }
}
