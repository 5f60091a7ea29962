package vn.ntm.criteria.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitAttribute;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Finds out what of a unit decides which requirements are its own, from the replica or from the request. */
@ApplicationScoped
public class Subjects {

    private static final String YES = "true";

    private final Units units;
    private final Kinds kinds;

    Subjects(Units units, Kinds kinds) {
        this.units = units;
        this.kinds = kinds;
    }

    /** The subject of a request that names a unit, facts or both; notes what is wrong with the facts. */
    public Subject of(@Nullable String unit, Facts facts, LocalDate on, Faults faults) {
        SetLevel recognised = oneOf(SetLevel.values(), "facts.recognised", facts.recognised(), faults);
        return unit == null ? told(facts, on, recognised, faults) : known(unit, facts, on, recognised, faults);
    }

    private Subject known(String code, Facts facts, LocalDate on, @Nullable SetLevel recognised, Faults faults) {
        faults.check(
                !facts.areOfAUnit(),
                "facts",
                null,
                new Text(
                        "khi có đơn vị, chỉ counts, has, safeZone và recognised",
                        "with a unit only counts, has, safeZone and recognised"));
        UnitOnDate unit = units.get("unit", code, on, UnitProblem.UNIT_UNKNOWN);
        Map<String, String> attributes = byName(units.attributes(unit.id(), on));
        Circumstances circumstances = circumstances(attributes, facts, on);
        return new Subject(unit.ref(), kinds.of(unit, on).orElse(null), attributes, circumstances, recognised);
    }

    /**
     * What of units decides on a set's requirements, as it was on that day.
     *
     * @param said by unit, of all of them: what no attribute says (counts, what there is, safe zones)
     */
    public Map<UUID, Circumstances> circumstances(Map<UUID, Facts> said, IndicatorSet set, LocalDate on) {
        Map<UUID, List<UnitAttribute>> attributes = units.attributes(said.keySet(), on);
        Map<UUID, String> regions = regions(set, attributes, said.keySet(), on);
        Map<UUID, Circumstances> found = new HashMap<>();
        said.forEach((unit, facts) -> {
            Map<String, String> own = byName(attributes.getOrDefault(unit, List.of()));
            found.put(unit, circumstances(own, facts, on).inRegion(regions.get(unit)));
        });
        return found;
    }

    /**
     * The regions of the set in which units lie. The provinces of before July 2025 took their regions with them, and sets
     * of before go on: a unit then lies in the region of all that it was made of; where they differ it has none.
     */
    private Map<UUID, String> regions(
            IndicatorSet set, Map<UUID, List<UnitAttribute>> attributes, Collection<UUID> all, LocalDate on) {
        String by = set.regionsBy();
        if (by == null) {
            return Map.of();
        }
        Map<UUID, String> regions = new HashMap<>();
        List<UUID> without = new ArrayList<>();
        for (UUID unit : all) {
            String own = byName(attributes.getOrDefault(unit, List.of())).get(by);
            if (own == null) {
                without.add(unit);
            } else {
                regions.put(unit, own);
            }
        }
        regions.putAll(units.earlier(without, by, on));
        return regions;
    }

    /** What of the subject decides on this set's requirements; regions of another period are never taken for its own. */
    public Circumstances before(Subject subject, IndicatorSet set) {
        String by = set.regionsBy();
        Circumstances known = subject.circumstances();
        if (subject.unit() == null || by == null) {
            return known;
        }
        UUID unit = subject.unit().id();
        String own = subject.regions().get(by);
        return known.inRegion(
                own == null ? units.earlier(List.of(unit), by, known.on()).get(unit) : own);
    }

    private static Map<String, String> byName(List<UnitAttribute> attributes) {
        return attributes.stream().collect(Collectors.toMap(UnitAttribute::name, UnitAttribute::value));
    }

    private static Circumstances circumstances(Map<String, String> attributes, Facts facts, LocalDate on) {
        return new Circumstances(
                on,
                null,
                attributes.get("area-class"),
                attributes.get("group-2026"),
                marks(YES.equals(attributes.get("extremely-difficult")), facts),
                said(facts.counts()),
                said(facts.has()));
    }

    private static Subject told(Facts facts, LocalDate on, @Nullable SetLevel recognised, Faults faults) {
        faults.check(
                facts.region() == null || Facts.REGIONS.contains(facts.region()),
                "facts.region",
                facts.region(),
                oneOf(Facts.REGIONS));
        faults.check(
                facts.areaClass() == null || Set.of("I", "II", "III").contains(facts.areaClass()),
                "facts.areaClass",
                facts.areaClass(),
                oneOf(List.of("I", "II", "III")));
        faults.check(
                facts.group() == null || Set.of("1", "2", "3").contains(facts.group()),
                "facts.group",
                facts.group(),
                oneOf(List.of("1", "2", "3")));
        Circumstances circumstances = new Circumstances(
                on,
                facts.region(),
                facts.areaClass(),
                facts.group(),
                marks(Boolean.TRUE.equals(facts.extremelyDifficult()), facts),
                said(facts.counts()),
                said(facts.has()));
        return new Subject(
                null, oneOf(SetKind.values(), "facts.kind", facts.kind(), faults), Map.of(), circumstances, recognised);
    }

    /** The constant written so; notes a fault and is absent where there is none. */
    public static <E extends Enum<E>> @Nullable E oneOf(
            E[] all, String field, @Nullable String written, Faults faults) {
        if (written == null) {
            return null;
        }
        return Arrays.stream(all)
                .filter(one -> one.toString().equals(written))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(
                            field,
                            written,
                            oneOf(Arrays.stream(all).map(Enum::toString).toList()));
                    return null;
                });
    }

    private static Text oneOf(List<String> accepted) {
        String all = String.join(", ", accepted);
        return new Text("một trong: " + all, "one of: " + all);
    }

    private static Set<String> marks(boolean difficult, Facts facts) {
        Set<String> marks = new HashSet<>();
        if (difficult) {
            marks.add(Circumstances.EXTREMELY_DIFFICULT);
        }
        if (Boolean.TRUE.equals(facts.safeZone())) {
            marks.add(Circumstances.SAFE_ZONE);
        }
        return marks;
    }

    private static <V> Map<String, V> said(@Nullable Map<String, @Nullable V> given) {
        Map<String, V> said = new HashMap<>();
        if (given != null) {
            given.forEach((name, value) -> {
                if (value != null) {
                    said.put(name, value);
                }
            });
        }
        return said;
    }
}
