package vn.ntm.criteria.whatif.turns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.LatestAssessment;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.verdicts.Case;

/** Finds what the latest assessments of units say. */
@ApplicationScoped
public class KnownUnits {

    private final AssessmentRepository assessments;
    private final SetTexts texts;

    KnownUnits(AssessmentRepository assessments, SetTexts texts) {
        this.assessments = assessments;
        this.texts = texts;
    }

    /** Each unit's latest that was handed in by that day, by code; of a unit and all that lies in it, or of all. */
    public List<KnownUnit> of(@Nullable UUID within, SetKind kind, SetLevel level, LocalDate on) {
        return assessments.latest(within, kind, level, on).stream()
                .map(this::known)
                .sorted(Comparator.comparing(KnownUnit::key))
                .toList();
    }

    /** The units of {@link #of} alone. */
    public List<UUID> units(@Nullable UUID within, SetKind kind, SetLevel level, LocalDate on) {
        return assessments.unitsOfLatest(within, kind, level, on);
    }

    private KnownUnit known(LatestAssessment one) {
        return new KnownUnit(
                one.unit(),
                one.on(),
                texts.of(one.set()).set(),
                new Case(
                        one.basis().unit(),
                        one.basis().recognised(),
                        one.values(),
                        one.basis().decisions(),
                        one.basis().derived()));
    }
}
