package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Clause;

/**
 * All that acts say of one day, whichever of them says it: the 35 that hold from 1 July 2025 are checked as one, since a
 * commune of one belongs to a province of another.
 *
 * @param acts their numbers
 */
record Reform(
        LocalDate day,
        Set<String> acts,
        List<Fact.Flow> flows,
        List<Fact.Founding> foundings,
        List<Fact.Alteration> alterations,
        List<Fact.Ending> endings) {

    private Reform(LocalDate day) {
        this(day, new TreeSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** What these acts say of the day; those that hold from other days are passed over. */
    static Reform of(LocalDate day, List<Act> acts, FaultList faults) {
        Reform reform = new Reform(day);
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (!act.from().equals(day)) {
                continue;
            }
            reform.acts.add(act.number());
            for (int j = 0; j < act.clauses().size(); j++) {
                Clause clause = act.clauses().get(j);
                Place place = new Place("/acts/" + i + "/clauses/" + j, act.number(), clause.label());
                clause.change().match(new ClauseReader(place, faults)).forEach(reform::add);
            }
        }
        return reform;
    }

    private void add(Fact fact) {
        if (fact instanceof Fact.Flow flow) {
            flows.add(flow);
        } else if (fact instanceof Fact.Founding founding) {
            foundings.add(founding);
        } else if (fact instanceof Fact.Alteration alteration) {
            alterations.add(alteration);
        } else if (fact instanceof Fact.Ending ending) {
            endings.add(ending);
        }
    }

    LocalDate dayBefore() {
        return day.minusDays(1);
    }
}
