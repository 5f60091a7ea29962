package vn.ntm.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.contracts.UnitChanged;

/**
 * Reads other codes and attributes of units as their events tell them. Read here and not by the features that write them,
 * since these tell of units through this package.
 */
@ApplicationScoped
class Particulars {

    private record CodeOf(UUID unit, UnitChanged.Code code) {}

    private record AttributeOf(UUID unit, UnitChanged.Attribute attribute) {}

    private final Jdbi sql;

    Particulars(Jdbi sql) {
        this.sql = sql;
    }

    /** The codes of other systems that these units have, by system and time; a unit without one is left out. */
    Map<UUID, List<UnitChanged.Code>> codes(Collection<UUID> units) {
        return sql
                .withHandle(handle -> handle.createQuery("""
                        select unit_id, system, code, valid_from, valid_to from unit_code
                        where unit_id = any (:units) and superseded_at is null
                        order by unit_id, system, valid, code
                        """)
                        .bindArray("units", UUID.class, List.copyOf(units))
                        .map((row, context) -> new CodeOf(
                                row.getObject("unit_id", UUID.class),
                                new UnitChanged.Code(
                                        row.getString("system"),
                                        row.getString("code"),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(CodeOf::unit, Collectors.mapping(CodeOf::code, Collectors.toList())));
    }

    /** The units' own attributes, by name and time; a unit without one is left out. */
    Map<UUID, List<UnitChanged.Attribute>> attributes(Collection<UUID> units) {
        return sql
                .withHandle(handle -> handle.createQuery("""
                        select unit_id, name, value, valid_from, valid_to, source from unit_attribute
                        where unit_id = any (:units) and superseded_at is null
                        order by unit_id, name, valid
                        """)
                        .bindArray("units", UUID.class, List.copyOf(units))
                        .map((row, context) -> new AttributeOf(
                                row.getObject("unit_id", UUID.class),
                                new UnitChanged.Attribute(
                                        row.getString("name"),
                                        row.getString("value"),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class),
                                        row.getString("source"))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        AttributeOf::unit, Collectors.mapping(AttributeOf::attribute, Collectors.toList())));
    }
}
