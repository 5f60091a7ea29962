package vn.ntm.registry.attributes;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads what attributes units have, of their own and by their province. */
@ApplicationScoped
public class UnitAttributes {

    private record Line(UUID unit, ShownAttribute attribute) {}

    private static final String KNOWN = """
            case when :at::timestamptz is null then %1$s.superseded_at is null
                 else %1$s.recorded_at <= :at and coalesce(:at < %1$s.superseded_at, true) end
            """;

    /** The units' own, and what the provinces had in which each lay, in the time in which it lay there. */
    private static final String OWN_AND_OF_PROVINCES = """
            with recursive above (unit_id, ancestor, during) as (
                select v.unit_id, v.parent_id, v.valid
                from unit_version v
                where v.unit_id %1$s and v.parent_id is not null and known_at(v, :at)
                union all
                select a.unit_id, p.parent_id, a.during * p.valid
                from above a
                join unit_version p on p.unit_id = a.ancestor and p.valid && a.during and known_at(p, :at)
                where p.parent_id is not null)
            select a.unit_id, a.name, a.value, a.source, a.valid_from, a.valid_to,
                   null::uuid as province_id, null as province_code, null as province_name
            from unit_attribute a
            where a.unit_id %1$s and %2$s
            union all
            select b.unit_id, a.name, a.value, a.source,
                   lower(a.valid * p.valid * b.during), upper(a.valid * p.valid * b.during),
                   p.unit_id, p.code, p.name
            from above b
            join unit_version p on p.unit_id = b.ancestor and p.level = 'province' and p.valid && b.during
                               and known_at(p, :at)
            join unit_attribute a on a.unit_id = p.unit_id and a.name = any (:inherited)
                                 and a.valid && (p.valid * b.during) and %2$s
            """;

    /** Of one unit: PostgreSQL keeps a plan, and planning this takes ten times as long as doing it. */
    private static final String OF_ONE = OWN_AND_OF_PROVINCES.formatted("= :unit", KNOWN.formatted("a"));

    private static final String OF_MANY = OWN_AND_OF_PROVINCES.formatted("= any (:units)", KNOWN.formatted("a"));

    private final Jdbi sql;

    UnitAttributes(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * The attributes of each of these units on that day, by name; a unit that has none is left out.
     *
     * @param knownAt by what was known then; now, where absent
     */
    public Map<UUID, List<ShownAttribute>> of(Collection<UUID> units, LocalDate day, @Nullable Instant knownAt) {
        Map<UUID, List<ShownAttribute>> onDay = new HashMap<>();
        of(units, knownAt).forEach((unit, attributes) -> {
            List<ShownAttribute> held = attributes.stream()
                    .filter(attribute -> attribute.period().contains(day))
                    .toList();
            if (!held.isEmpty()) {
                onDay.put(unit, held);
            }
        });
        return onDay;
    }

    /** The attributes of each of these units through all time, by name and date; a unit that has none is left out. */
    public Map<UUID, List<ShownAttribute>> of(Collection<UUID> units, @Nullable Instant knownAt) {
        Map<UUID, List<ShownAttribute>> all = new HashMap<>();
        read(units, knownAt).forEach((unit, attributes) -> {
            Map<Boolean, List<ShownAttribute>> byOrigin = attributes.stream()
                    .collect(Collectors.partitioningBy(attribute -> attribute.inheritedFrom() == null));
            List<ShownAttribute> own = byOrigin.getOrDefault(true, List.of());
            all.put(unit, Inheritance.of(own, byOrigin.getOrDefault(false, List.of())));
        });
        return all;
    }

    private Map<UUID, List<ShownAttribute>> read(Collection<UUID> units, @Nullable Instant knownAt) {
        OffsetDateTime at = knownAt == null ? null : OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC);
        return sql
                .withHandle(handle -> asked(handle, units)
                        .bindArray("inherited", String.class, Attribute.inherited())
                        .bindByType("at", at, OffsetDateTime.class)
                        .map(UnitAttributes::line)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Line::unit, Collectors.mapping(Line::attribute, Collectors.toList())));
    }

    private static Query asked(Handle handle, Collection<UUID> units) {
        return units.size() == 1
                ? handle.createQuery(OF_ONE).bind("unit", units.iterator().next())
                : handle.createQuery(OF_MANY).bindArray("units", UUID.class, List.copyOf(units));
    }

    private static Line line(ResultSet row, StatementContext context) throws SQLException {
        UUID province = row.getObject("province_id", UUID.class);
        ShownAttribute.Origin origin = province == null
                ? null
                : new ShownAttribute.Origin(province, row.getString("province_code"), row.getString("province_name"));
        return new Line(
                row.getObject("unit_id", UUID.class),
                new ShownAttribute(
                        row.getString("name"),
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source"),
                        origin));
    }
}
