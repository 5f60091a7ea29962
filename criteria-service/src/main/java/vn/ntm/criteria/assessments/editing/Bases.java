package vn.ntm.criteria.assessments.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.assessments.life.Assessment.Basis;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.decisions.ProvincialDecisions;
import vn.ntm.criteria.derivations.Derivations;
import vn.ntm.criteria.recognition.Recognised;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.criteria.subjects.Subjects;

/** Finds out what beside the values verdicts on units follow from, as it is on record now. */
@ApplicationScoped
public class Bases {

    private final Subjects subjects;
    private final Recognised recognised;
    private final ProvincialDecisions decisions;
    private final Derivations derivations;

    Bases(Subjects subjects, Recognised recognised, ProvincialDecisions decisions, Derivations derivations) {
        this.subjects = subjects;
        this.recognised = recognised;
        this.decisions = decisions;
        this.derivations = derivations;
    }

    /**
     * The basis of each of these units.
     *
     * @param said by unit, of all of them: what no attribute says
     */
    public Map<UUID, Basis> of(Map<UUID, Facts> said, IndicatorSet set, LocalDate on) {
        Map<UUID, Circumstances> circumstances = subjects.circumstances(said, set, on);
        Map<UUID, SetLevel> levels = new HashMap<>();
        recognised.by(on, said.keySet()).forEach((unit, level) -> levels.put(unit, SetLevel.valueOf(level.name())));
        Map<UUID, Map<String, Value>> derived = derivations.of(set, on, said.keySet(), levels);
        Map<UUID, Map<String, ProvincialDecision>> decided = decisions.of(said.keySet(), set.id(), on);
        Map<UUID, Basis> found = new HashMap<>();
        circumstances.forEach((unit, its) -> {
            Map<String, ProvincialDecision> own = new HashMap<>(decided.getOrDefault(unit, Map.of()));
            own.keySet().removeIf(code -> set.find(code).isEmpty());
            found.put(unit, new Basis(its, levels.get(unit), own, derived.getOrDefault(unit, Map.of())));
        });
        return found;
    }
}
