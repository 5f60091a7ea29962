package vn.ntm.criteria.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Resolved;
import vn.ntm.platform.problems.Text;

/**
 * The sets that there are, each version of each in its present text. Of the versions of one set that cover a day the
 * highest applies, and at most one set applies to a kind and level on a day.
 */
public final class Catalogue implements Question.OtherSets {

    private static final Text NO_THRESHOLD = new Text(
            "Bộ tiêu chí làm căn cứ không có mức vào ngày này", "The set that this is derived from has no threshold");

    private final List<Edition> editions;

    /** @throws IllegalArgumentException where two sets would apply to the same units on a day */
    public Catalogue(Collection<Edition> editions) {
        this.editions = editions.stream()
                .sorted(Comparator.comparing((Edition one) -> one.set().id())
                        .thenComparing(one -> one.set().version()))
                .toList();
        sets().forEach(one -> clash(one).ifPresent(other -> {
            throw new IllegalArgumentException(other.id() + " applies where " + one.id() + " begins");
        }));
    }

    /** Every version of every set, by id. */
    public List<IndicatorSet> sets() {
        return editions.stream().map(Edition::set).toList();
    }

    /** The text that a version has now. */
    public Optional<Edition> edition(String id, int version) {
        return editions.stream()
                .filter(one -> one.set().id().equals(id) && one.set().version() == version)
                .findFirst();
    }

    /** The texts that the versions of a set have now, by version. */
    public List<Edition> editions(String id) {
        return editions.stream().filter(one -> one.set().id().equals(id)).toList();
    }

    /** Another set that applies to the same units on the first day of this one. */
    public Optional<IndicatorSet> clash(IndicatorSet set) {
        return sets().stream()
                .filter(other -> !other.id().equals(set.id())
                        && other.kind() == set.kind()
                        && other.level() == set.level()
                        && other.appliesOn(set.appliesFrom()))
                .findFirst();
    }

    /** The sets of this kind and level on that day, by id; absent arguments mean all, an absent day the latest version. */
    public List<IndicatorSet> list(@Nullable SetKind kind, @Nullable SetLevel level, @Nullable LocalDate on) {
        Map<String, IndicatorSet> highest = new LinkedHashMap<>();
        for (Edition edition : editions) {
            IndicatorSet set = edition.set();
            if ((kind == null || set.kind() == kind)
                    && (level == null || set.level() == level)
                    && (on == null || set.appliesOn(on))) {
                highest.put(set.id(), set);
            }
        }
        return List.copyOf(highest.values());
    }

    /** The set by which such a unit is assessed for this level on that day; it is found, never chosen. */
    public Optional<IndicatorSet> applicable(SetKind kind, SetLevel level, LocalDate on) {
        return list(kind, level, on).stream().findFirst();
    }

    /** The version of a set that applies on a day; the latest where no day is given. */
    public Optional<IndicatorSet> find(String id, @Nullable LocalDate on) {
        return list(null, null, on).stream().filter(set -> set.id().equals(id)).findFirst();
    }

    @Override
    public Resolved threshold(String set, String indicator, Circumstances unit) {
        return find(set, unit.on())
                .flatMap(found -> found.find(indicator)
                        .filter(one -> one.requirement() instanceof Compared)
                        .map(one -> ((Compared) one.requirement())
                                .threshold(new Question(
                                        unit.inColumn(found.favouredColumn()), null, null, Question.OtherSets.NONE))))
                .orElseGet(() -> Resolved.unknown(NO_THRESHOLD));
    }
}
