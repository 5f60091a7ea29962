package vn.ntm.criteria.assessments.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.Question.OtherSets;

/** The texts of sets that assessments are made by. */
@ApplicationScoped
public class SetTexts {

    private final Catalogue catalogue;

    SetTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A text of a set.
     *
     * @param confirmed whether it was published; otherwise an operator has yet to hold it against the official one
     */
    public record SetText(SetRef ref, IndicatorSet set, boolean confirmed) {}

    /** The text by which such a unit is assessed for this level on that day; it is found, never chosen. */
    public Optional<SetText> applicable(SetKind kind, SetLevel level, LocalDate on) {
        return catalogue.applicable(kind, level, on).map(SetTexts::text);
    }

    /** The text that an assessment was made by. */
    public SetText of(SetRef ref) {
        return catalogue.sets().stream()
                .filter(set -> set.id().equals(ref.id()) && set.version() == ref.version())
                .findFirst()
                .map(SetTexts::text)
                .orElseThrow(() -> new IllegalStateException("a set is lost: " + ref));
    }

    /** The text that has taken the place of this one on that day, or the same where none has. */
    public SetText current(SetRef ref, LocalDate on) {
        return catalogue.find(ref.id(), on).map(SetTexts::text).orElseGet(() -> of(ref));
    }

    /** Where thresholds of other sets are found. */
    public OtherSets others() {
        return catalogue;
    }

    private static SetText text(IndicatorSet set) {
        return new SetText(new SetRef(set.id(), set.version(), 1, set.level()), set, set.draft() == null);
    }
}
