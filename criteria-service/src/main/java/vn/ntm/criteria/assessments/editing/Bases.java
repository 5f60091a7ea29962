package vn.ntm.criteria.assessments.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.criteria.assessments.life.Assessment.Basis;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.decisions.ProvincialDecisions;
import vn.ntm.criteria.recognition.Recognised;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.criteria.subjects.Subjects;

/** Finds out what beside the values verdicts on units follow from, as it is on record now. */
@ApplicationScoped
public class Bases {

    private final Subjects subjects;
    private final Recognised recognised;
    private final ProvincialDecisions decisions;

    Bases(Subjects subjects, Recognised recognised, ProvincialDecisions decisions) {
        this.subjects = subjects;
        this.recognised = recognised;
        this.decisions = decisions;
    }

    /**
     * The basis of each of these units.
     *
     * @param said by unit, of all of them: what no attribute says
     */
    public Map<UUID, Basis> of(Map<UUID, Facts> said, IndicatorSet set, LocalDate on) {
        Map<UUID, Circumstances> circumstances = subjects.circumstances(said, set, on);
        Map<UUID, RecognitionLevel> levels = recognised.by(on, said.keySet());
        Map<UUID, Map<String, ProvincialDecision>> decided = decisions.of(said.keySet(), set.id(), on);
        Map<UUID, Basis> found = new HashMap<>();
        circumstances.forEach((unit, its) -> {
            RecognitionLevel level = levels.get(unit);
            Map<String, ProvincialDecision> own = new HashMap<>(decided.getOrDefault(unit, Map.of()));
            own.keySet().removeIf(code -> set.find(code).isEmpty());
            found.put(unit, new Basis(its, level == null ? null : SetLevel.valueOf(level.name()), own));
        });
        return found;
    }
}
