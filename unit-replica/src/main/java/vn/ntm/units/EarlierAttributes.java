package vn.ntm.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.platform.sql.Ids;

/**
 * Finds what units had of an attribute before the last change of themselves or of what they lie in: a region of the old
 * provinces ends with these, and what is assessed by it goes on.
 */
final class EarlierAttributes {

    private record Was(UUID unit, UUID before, LocalDate lastDay) {}

    /** What a unit was made of; where it only went over to another province, itself on the day before. */
    private static final String BEFORE = """
            with made as (
                select s.successor_id as unit_id, s.predecessor_id, s.on_date - 1 as last_day
                from succession s
                where s.successor_id = any (:ids) and s.on_date <= :on::date
            ), moved as (
                select n.unit_id, max(s.on_date) - 1 as last_day
                from unnest(:ids) as n (unit_id)
                cross join lateral units_around(n.unit_id, :on::date) w
                join succession s on s.successor_id = w.unit_id and s.on_date <= :on::date
                where w.unit_id <> n.unit_id and n.unit_id not in (select m.unit_id from made m)
                group by n.unit_id
            )
            select unit_id, predecessor_id, last_day from made
            union all
            select unit_id, unit_id, last_day from moved
            """;

    private EarlierAttributes() {}

    /** The value that all that a unit was had in common; a unit of which there is none, or several, is left out. */
    static Map<UUID, String> common(Jdbi sql, Collection<UUID> units, String name, LocalDate on) {
        if (units.isEmpty()) {
            return Map.of();
        }
        List<Was> all = sql.withHandle(handle -> Ids.query(handle, BEFORE, units)
                .bind("on", on)
                .map((row, context) -> new Was(
                        row.getObject("unit_id", UUID.class),
                        row.getObject("predecessor_id", UUID.class),
                        row.getObject("last_day", LocalDate.class)))
                .list());
        Map<UUID, Set<String>> values = new HashMap<>();
        all.stream().collect(Collectors.groupingBy(Was::lastDay)).forEach((day, of) -> {
            Set<UUID> before = of.stream().map(Was::before).collect(Collectors.toSet());
            Map<UUID, List<UnitAttribute>> had = AttributesOnDay.of(sql, before, day);
            for (Was one : of) {
                values.computeIfAbsent(one.unit(), unit -> new HashSet<>())
                        .add(value(had.getOrDefault(one.before(), List.of()), name));
            }
        });
        Map<UUID, String> common = new HashMap<>();
        values.forEach((unit, found) -> {
            List<String> different = new ArrayList<>(found);
            if (different.size() == 1 && !different.get(0).isEmpty()) {
                common.put(unit, different.get(0));
            }
        });
        return common;
    }

    private static String value(List<UnitAttribute> attributes, String name) {
        return attributes.stream()
                .filter(one -> one.name().equals(name))
                .map(UnitAttribute::value)
                .findFirst()
                .orElse("");
    }
}
