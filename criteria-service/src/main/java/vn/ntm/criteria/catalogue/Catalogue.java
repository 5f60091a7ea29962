package vn.ntm.criteria.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.Resolved;
import vn.ntm.platform.problems.Text;

/**
 * The sets that there are, each version of each in its present text. Of the versions of one set that are in force and
 * cover a day the highest applies, and at most one set applies to a kind and level on a day: of hamlets, one of each province. What is only proposed
 * applies to nobody.
 */
public final class Catalogue implements OtherSets {

    private static final Text NO_THRESHOLD = new Text(
            "Bộ tiêu chí làm căn cứ không có mức vào ngày này", "The set that this is derived from has no threshold");

    private final List<Edition> editions;
    private final List<Edition> inForce;
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Takes what there is as it is: two sets for the same units on a day are a mistake of somebody's, never the end. */
    public Catalogue(Collection<Edition> editions) {
        this.editions = editions.stream()
                .sorted(Comparator.comparing((Edition one) -> one.set().id())
                        .thenComparing(one -> one.set().version()))
                .toList();
        this.inForce = withoutClashes();
    }

    /**
     * A version that would be in force, and is not because another set applies to the same units.
     *
     * @param because the other; of two the published one stays, or else the one whose id comes first
     */
    public record LeftOut(Edition edition, IndicatorSet because) {}

    /** What had to be left out of what is in force; none unless faulty sets got in. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private List<Edition> withoutClashes() {
        List<Edition> kept = new ArrayList<>();
        editions.stream()
                .filter(Edition::isInForce)
                .sorted(Comparator.comparing(Edition::state))
                .forEach(one -> clash(one.set(), kept.stream())
                        .ifPresentOrElse(other -> leftOut.add(new LeftOut(one, other)), () -> kept.add(one)));
        return editions.stream().filter(kept::contains).toList();
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

    /**
     * Another set for the same units on a day of this one: one that is in force, or also a proposed one where this one is
     * not in force itself, since a proposal must not stand in the way of law.
     */
    public Optional<IndicatorSet> clash(IndicatorSet set) {
        boolean isLaw =
                edition(set.id(), set.version()).filter(Edition::isInForce).isPresent();
        return clash(set, (isLaw ? inForce : editions).stream());
    }

    private static Optional<IndicatorSet> clash(IndicatorSet set, Stream<Edition> others) {
        return others.map(Edition::set).filter(set::clashesWith).findFirst();
    }

    /**
     * The sets of this kind and level that apply on that day, by id; absent arguments mean all. Without a day the latest
     * version of each: that which is in force, or where none is that which is proposed.
     */
    public List<IndicatorSet> list(@Nullable SetKind kind, @Nullable SetLevel level, @Nullable LocalDate on) {
        Map<String, IndicatorSet> highest = new LinkedHashMap<>();
        if (on == null) {
            editions.forEach(one -> highest.put(one.set().id(), one.set()));
        }
        inForce.stream()
                .map(Edition::set)
                .filter(set -> on == null || set.appliesOn(on))
                .forEach(set -> highest.put(set.id(), set));
        return highest.values().stream()
                .filter(set -> (kind == null || set.kind() == kind) && (level == null || set.level() == level))
                .toList();
    }

    /** As {@link #applicable(SetKind, SetLevel, LocalDate, List)}, where it does not matter in which province the unit lies. */
    public Optional<IndicatorSet> applicable(SetKind kind, SetLevel level, LocalDate on) {
        return applicable(kind, level, on, List.of());
    }

    /**
     * The set by which such a unit is assessed for this level on that day; it is found, never chosen.
     *
     * @param provinces whose sets may hold of the unit, of which the first that has one is meant: that in which it lies,
     *     then those in which it lay before. They are asked where the kind has sets of provinces, otherwise not. Where none
     *     has one, a set of no province holds that was kept before sets said whose they are
     */
    public Optional<IndicatorSet> applicable(SetKind kind, SetLevel level, LocalDate on, List<UUID> provinces) {
        List<IndicatorSet> all = list(kind, level, on);
        if (!kind.isProvinces()) {
            return all.stream().findFirst();
        }
        return provinces.stream()
                .flatMap(province -> all.stream().filter(set -> province.equals(set.province())))
                .findFirst()
                .or(() -> all.stream().filter(set -> set.province() == null).findFirst());
    }

    /** The version of a set that applies on a day; without a day the latest one, as in {@link #list}. */
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
                                        unit.inColumn(found.favouredColumn()), null, null, OtherSets.NONE))))
                .orElseGet(() -> Resolved.unknown(NO_THRESHOLD));
    }
}
