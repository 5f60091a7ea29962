package vn.ntm.criteria.derivations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.recognition.Recognised;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.platform.sql.Ids;

/** Finds the values that a set derives from the recognitions on record, for units as they were on a day. */
@ApplicationScoped
public class Derivations {

    private static final String INSIDE = """
            select n.root, v.unit_id, v.type
            from unnest(:ids) as n (root)
            cross join lateral units_within(n.root, :on::date) w
            join unit_version v on v.unit_id = w.unit_id and holds_on(v, :on::date)
            where w.unit_id <> n.root and v.type = any (:types)
            """;

    private final Jdbi sql;
    private final Recognised recognised;

    Derivations(Jdbi sql, Recognised recognised) {
        this.sql = sql;
        this.recognised = recognised;
    }

    private record Lying(UUID root, UUID unit, SetKind kind) {}

    /** Of each of these units the values by the code of the indicator; nothing where the set derives none. */
    public Map<UUID, Map<String, Value>> of(IndicatorSet set, LocalDate on, Collection<UUID> units) {
        Map<UUID, SetLevel> own = new HashMap<>();
        if (set.derived().values().stream().anyMatch(Derived.Standing.class::isInstance)) {
            recognised.by(on, units).forEach((unit, level) -> own.put(unit, SetLevel.valueOf(level.name())));
        }
        return of(set, on, units, own);
    }

    /** The same where it is known already at which level each of these units stands; one at none is left out. */
    public Map<UUID, Map<String, Value>> of(
            IndicatorSet set, LocalDate on, Collection<UUID> units, Map<UUID, SetLevel> own) {
        Map<String, Derived> derived = set.derived();
        if (derived.isEmpty() || units.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Derivation.Inside>> inside = inside(derived, on, units);
        Map<UUID, Map<String, Value>> found = new HashMap<>();
        for (UUID unit : units) {
            found.put(unit, Derivation.of(derived, own.get(unit), inside.getOrDefault(unit, List.of())));
        }
        return found;
    }

    /** The values of one unit, at the level that it is said to stand at. */
    public Map<String, Value> of(IndicatorSet set, LocalDate on, UUID unit, @Nullable SetLevel own) {
        return of(set, on, List.of(unit), own == null ? Map.of() : Map.of(unit, own))
                .getOrDefault(unit, Map.of());
    }

    private Map<UUID, List<Derivation.Inside>> inside(
            Map<String, Derived> derived, LocalDate on, Collection<UUID> units) {
        Set<UnitType> types = new HashSet<>();
        derived.values().forEach(one -> {
            if (one instanceof Derived.Share share) {
                types.addAll(share.shareOf().types());
            }
        });
        if (types.isEmpty()) {
            return Map.of();
        }
        List<Lying> lying = lying(types, on, units);
        Map<UUID, RecognitionLevel> levels =
                recognised.by(on, lying.stream().map(Lying::unit).toList());
        Map<UUID, List<Derivation.Inside>> inside = new HashMap<>();
        for (Lying one : lying) {
            inside.computeIfAbsent(one.root(), root -> new ArrayList<>())
                    .add(new Derivation.Inside(one.kind(), levels.get(one.unit())));
        }
        return inside;
    }

    private List<Lying> lying(Set<UnitType> types, LocalDate on, Collection<UUID> units) {
        return sql.withHandle(handle -> Ids.query(handle, INSIDE, units)
                .bind("on", on)
                .bindArray(
                        "types",
                        String.class,
                        types.stream().map(UnitType::token).toList())
                .map((row, context) -> new Lying(
                        row.getObject("root", UUID.class),
                        row.getObject("unit_id", UUID.class),
                        SetKind.of(UnitType.ofToken(row.getString("type")).orElseThrow())
                                .orElseThrow()))
                .list());
    }
}
