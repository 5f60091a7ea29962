package vn.ntm.criteria.assessments.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.replica.ProvincesOfUnits;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.platform.problems.Text;

/** The texts of sets that assessments are made by. */
@ApplicationScoped
public class SetTexts {

    /** What is accepted in place of a territory whose units are under several sets. */
    public static final Text OF_ONE_SET = new Text(
            "một địa bàn mà các thôn cùng theo một bộ tiêu chí của tỉnh",
            "a territory whose hamlets are all under the same set of a province");

    private final Catalogues catalogues;
    private final ProvincesOfUnits provinces;

    SetTexts(Catalogues catalogues, ProvincesOfUnits provinces) {
        this.catalogues = catalogues;
        this.provinces = provinces;
    }

    /**
     * A text of a set.
     *
     * @param confirmed whether it was published; otherwise an operator has yet to hold it against the official one
     */
    public record SetText(SetRef ref, IndicatorSet set, boolean confirmed) {}

    /**
     * The text by which units of a kind are assessed for this level on that day, where it does not matter in which province
     * they lie; it is found, never chosen.
     */
    public Optional<SetText> applicable(SetKind kind, SetLevel level, LocalDate on) {
        return applicable(catalogues.current(), kind, level, on, List.of());
    }

    /** The text by which each of these units of a kind is assessed; a unit for which there is none is left out. */
    public Map<UUID, SetText> applicable(Collection<UUID> units, SetKind kind, SetLevel level, LocalDate on) {
        Catalogue now = catalogues.current();
        Map<UUID, List<UUID>> theirs = kind.isProvinces() ? provinces.inOrder(units, on) : Map.of();
        Map<UUID, SetText> found = new HashMap<>();
        for (UUID unit : units) {
            applicable(now, kind, level, on, theirs.getOrDefault(unit, List.of()))
                    .ifPresent(text -> found.put(unit, text));
        }
        return found;
    }

    /** The text by which all of these units are assessed; empty where they are under several, or one of them under none. */
    public Optional<SetText> ofAll(Collection<UUID> units, SetKind kind, SetLevel level, LocalDate on) {
        Map<UUID, SetText> found = applicable(units, kind, level, on);
        List<SetText> different = found.values().stream().distinct().toList();
        return different.size() == 1 && found.size() == units.size() ? Optional.of(different.get(0)) : Optional.empty();
    }

    private static Optional<SetText> applicable(
            Catalogue now, SetKind kind, SetLevel level, LocalDate on, List<UUID> provinces) {
        return now.applicable(kind, level, on, provinces)
                .flatMap(set -> now.edition(set.id(), set.version()))
                .map(SetTexts::text);
    }

    /** The text that an assessment was made by. */
    public SetText of(SetRef ref) {
        return catalogues
                .text(ref.id(), ref.version(), ref.revision())
                .map(SetTexts::text)
                .orElseThrow(() -> new IllegalStateException("a text of a set is lost: " + ref));
    }

    /** The text that has taken the place of this one on that day, or the same where none has. */
    public SetText current(SetRef ref, LocalDate on) {
        Catalogue now = catalogues.current();
        return now.find(ref.id(), on)
                .flatMap(set -> now.edition(set.id(), set.version()))
                .map(SetTexts::text)
                .orElseGet(() -> of(ref));
    }

    /** Whether the text of a set that holds on that day was published. */
    public boolean isConfirmed(String set, LocalDate on) {
        Catalogue now = catalogues.current();
        return now.find(set, on)
                .flatMap(found -> now.edition(found.id(), found.version()))
                .filter(Edition::published)
                .isPresent();
    }

    /** Where thresholds of other sets are found. */
    public OtherSets others() {
        // Few thresholds are derived from another set's: the sets are looked up where one is.
        return (set, indicator, unit) -> catalogues.current().threshold(set, indicator, unit);
    }

    private static SetText text(Edition edition) {
        IndicatorSet set = edition.set();
        return new SetText(
                new SetRef(set.id(), set.version(), edition.revision(), set.kind(), set.level()),
                set,
                edition.published());
    }
}
