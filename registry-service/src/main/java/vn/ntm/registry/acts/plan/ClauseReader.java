package vn.ntm.registry.acts.plan;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.UnitCode;

/** Reads one clause as facts; what it lacks in itself is noted. */
final class ClauseReader implements Change.Cases<List<Fact>> {

    private static final Text A_SOURCE = new Text("ít nhất một nguồn", "at least one source");
    private static final Text ALL_OF_IT =
            new Text("nơi nhận toàn bộ đơn vị, hoặc withItsUnits", "where all of it went, or withItsUnits");

    private final Place place;
    private final FaultList faults;

    ClauseReader(Place place, FaultList faults) {
        this.place = place;
        this.faults = faults;
    }

    @Override
    public List<Fact> establish(Change.Establish change) {
        List<Fact> facts = flows(change.sources(), change.unit());
        facts.add(new Fact.Founding(place.at("/unit"), change.unit(), change.fromNoUnit()));
        return facts;
    }

    @Override
    public List<Fact> alter(Change.Alter change) {
        return List.of(new Fact.Alteration(place, change));
    }

    @Override
    public List<Fact> merge(Change.Merge change) {
        if (change.sources().isEmpty()) {
            faults.add(place.at("/sources"), null, A_SOURCE);
        }
        List<Fact> facts = flows(change.sources(), change.into());
        if (change.into() instanceof Receiver.NewUnit founded) {
            facts.add(new Fact.Founding(place.at("/into"), founded, false));
        }
        return facts;
    }

    private List<Fact> flows(List<Source> sources, Receiver receiver) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            facts.add(new Fact.Flow(place.at("/sources/" + i), sources.get(i), receiver));
        }
        return facts;
    }

    @Override
    public List<Fact> split(Change.Split change) {
        if (change.parts().size() < 2) {
            faults.add(place.at("/parts"), change.parts().size(), new Text("ít nhất hai phần", "two parts at least"));
        }
        return parted(change.unit(), change.parts());
    }

    @Override
    public List<Fact> dissolve(Change.Dissolve change) {
        if (change.parts().isEmpty() != change.withItsUnits()) {
            faults.add(place.at("/parts"), null, ALL_OF_IT);
        }
        return change.withItsUnits()
                ? List.of(new Fact.Ending(place, change.unit()))
                : parted(change.unit(), change.parts());
    }

    private List<Fact> parted(UnitCode unit, List<Receiver.Part> parts) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Receiver.Part part = parts.get(i);
            Place at = place.at("/parts/" + i);
            facts.add(new Fact.Flow(at, Source.part(unit, part.area(), part.population()), part.receiver()));
            if (part.receiver() instanceof Receiver.NewUnit founded) {
                facts.add(new Fact.Founding(at, founded, false));
            }
        }
        return facts;
    }

    @Override
    public List<Fact> adjustBoundary(Change.AdjustBoundary change) {
        Source source = Source.fromStanding(change.unit(), change.area(), change.population());
        return List.of(new Fact.Flow(place, source, new Receiver.StandingUnit(change.into())));
    }
}
