package vn.ntm.criteria.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Resolved;
import vn.ntm.platform.problems.Text;

/** The sets that there are, each version of each. At most one set applies to a kind and level on a day. */
public final class Catalogue implements Question.OtherSets {

    private static final Text NO_THRESHOLD = new Text(
            "Bộ tiêu chí làm căn cứ không có mức vào ngày này", "The set that this is derived from has no threshold");

    private final List<IndicatorSet> sets;

    /** @throws IllegalArgumentException where two sets would apply to the same units on a day */
    public Catalogue(List<IndicatorSet> decided, List<Amendment> amendments) {
        List<IndicatorSet> all = new ArrayList<>(decided);
        amendments.stream().sorted(Comparator.comparing(Amendment::from)).forEach(by -> amend(all, by));
        all.sort(Comparator.comparing(IndicatorSet::id).thenComparing(IndicatorSet::version));
        for (IndicatorSet one : all) {
            long alike = all.stream()
                    .filter(other -> other.kind() == one.kind()
                            && other.level() == one.level()
                            && other.appliesOn(one.appliesFrom()))
                    .count();
            if (alike > 1) {
                throw new IllegalArgumentException("another set applies where " + one.id() + " begins");
            }
        }
        sets = List.copyOf(all);
    }

    /** Every version of every set, by id. */
    public List<IndicatorSet> sets() {
        return sets;
    }

    /** The sets of this kind and level on that day, by id; absent arguments mean all, an absent day the latest version. */
    public List<IndicatorSet> list(@Nullable SetKind kind, @Nullable SetLevel level, @Nullable LocalDate on) {
        return sets.stream()
                .filter(set -> kind == null || set.kind() == kind)
                .filter(set -> level == null || set.level() == level)
                .filter(set -> on == null ? isLatest(set) : set.appliesOn(on))
                .toList();
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

    private boolean isLatest(IndicatorSet set) {
        return sets.stream().noneMatch(other -> other.id().equals(set.id()) && other.version() > set.version());
    }

    private static void amend(List<IndicatorSet> all, Amendment by) {
        IndicatorSet before = all.stream()
                .filter(set -> set.id().equals(by.set()) && set.version() == by.version() - 1)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no version to amend: " + by.set()));
        for (Indicator one : by.indicators()) {
            if (before.find(one.code()).isEmpty()) {
                throw new IllegalArgumentException(by.set() + " has no indicator " + one.code() + " to amend");
            }
        }
        all.remove(before);
        all.add(before.until(by.from()));
        all.add(before.amended(by));
    }
}
