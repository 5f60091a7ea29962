package vn.ntm.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.platform.sql.Ids;

/** Reads what attributes units have on a day, of their own and by their province. */
final class AttributesOnDay {

    private record Line(UUID unit, UnitAttribute attribute) {}

    private static final String QUERY = """
            select a.unit_id, a.name, a.value, a.source, null::uuid as province_id
            from unit_attribute a
            where a.unit_id = any (:ids)
              and coalesce(a.valid_from <= :on::date, true) and coalesce(:on::date < a.valid_to, true)
            union all
            select n.unit_id, a.name, a.value, a.source, p.id
            from unnest(:ids) as n (unit_id)
            -- The fences keep the planner, which expects more units around one than there are, from reading all attributes.
            cross join lateral (
                select p.id from units_around(n.unit_id, :on::date) w
                join unit p on p.id = w.unit_id and p.level = 'province' and p.id <> n.unit_id offset 0) p
            cross join lateral (
                select a.name, a.value, a.source from unit_attribute a
                where a.unit_id = p.id and coalesce(a.valid_from <= :on::date, true)
                  and coalesce(:on::date < a.valid_to, true) offset 0) a
            """;

    private AttributesOnDay() {}

    /** The attributes of each of these units, by name; a unit that has none is left out. */
    static Map<UUID, List<UnitAttribute>> of(Jdbi sql, Collection<UUID> units, LocalDate on) {
        List<Line> lines = sql.withHandle(handle -> Ids.query(handle, QUERY, units)
                .bind("on", on)
                .map((row, context) -> new Line(
                        row.getObject("unit_id", UUID.class),
                        new UnitAttribute(
                                row.getString("name"),
                                row.getString("value"),
                                row.getString("source"),
                                row.getObject("province_id", UUID.class))))
                .list());
        Map<UUID, Map<String, UnitAttribute>> found = new HashMap<>();
        for (Line line : lines) {
            UUID province = line.attribute().inheritedFrom();
            if (province == null
                    || UnitChanged.Attribute.passesDown(line.attribute().name())) {
                found.computeIfAbsent(line.unit(), unit -> new HashMap<>())
                        .merge(line.attribute().name(), line.attribute(), AttributesOnDay::own);
            }
        }
        Map<UUID, List<UnitAttribute>> sorted = new HashMap<>();
        found.forEach((unit, byName) -> {
            List<UnitAttribute> attributes = new ArrayList<>(byName.values());
            attributes.sort(Comparator.comparing(UnitAttribute::name));
            sorted.put(unit, List.copyOf(attributes));
        });
        return sorted;
    }

    private static UnitAttribute own(UnitAttribute one, UnitAttribute other) {
        return one.inheritedFrom() == null ? one : other;
    }
}
