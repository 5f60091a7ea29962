package vn.ntm.criteria.assessments.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.subjects.Facts;

/** Brings open assessments up to what is on record now: the text of the set that applies, and what is known of the unit. */
@ApplicationScoped
public class Renewing {

    private final SetTexts sets;
    private final Bases bases;

    Renewing(SetTexts sets, Bases bases) {
        this.sets = sets;
        this.bases = bases;
    }

    private record Alike(SetRef set, LocalDate on) {}

    /** The same assessments in the same order: those that are open by the law and the facts of now, others as they are. */
    public List<Assessment> renewed(Collection<Assessment> all) {
        Map<UUID, Assessment> renewed = new HashMap<>();
        all.stream()
                .filter(one -> one.state().isOpen())
                .collect(Collectors.groupingBy(one -> new Alike(one.set(), one.on())))
                .forEach((by, alike) -> renew(by, alike, renewed));
        return all.stream().map(one -> renewed.getOrDefault(one.id(), one)).toList();
    }

    private void renew(Alike by, List<Assessment> alike, Map<UUID, Assessment> renewed) {
        SetText text = sets.current(by.set(), by.on());
        Map<UUID, Facts> said = new HashMap<>();
        alike.forEach(one -> said.put(one.unit().id(), Facts.saidOf(one.basis().unit())));
        Map<UUID, Assessment.Basis> basis = bases.of(said, text.set(), by.on());
        alike.forEach(one -> renewed.put(
                one.id(),
                Life.renew(one, text.ref(), text.set(), basis.get(one.unit().id()))));
    }
}
