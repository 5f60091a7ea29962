package vn.ntm.registry.translations;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.registry.attributes.Attribute;
import vn.ntm.registry.lineage.Dimension;
import vn.ntm.registry.translations.columns.Weights;
import vn.ntm.registry.translations.tables.Numbers;
import vn.ntm.registry.translations.tables.Rule;
import vn.ntm.registry.translations.tables.Table;

/** Reads the known populations and areas of a day. */
@ApplicationScoped
class WeightsRepository {

    private static final Map<Dimension, Attribute> ATTRIBUTES =
            Map.of(Dimension.POPULATION, Attribute.POPULATION, Dimension.AREA, Attribute.AREA_KM2);

    private final Jdbi sql;

    WeightsRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** Those of the earlier day, by which is split what came together, or of the table's, by which means are weighed. */
    Weights of(Table table) {
        boolean isBack = table.to().isBefore(table.from());
        boolean hasMean =
                table.columns().stream().anyMatch(column -> column.rule() == Rule.MEAN && column.weight() == null);
        Map<LocalDate, Map<Dimension, Map<UUID, BigDecimal>>> known = new HashMap<>();
        if (isBack) {
            known.put(table.to(), on(table.to()));
        }
        if (hasMean) {
            known.put(table.from(), on(table.from()));
        }
        return (unit, dimension, on) -> Optional.ofNullable(known.getOrDefault(on, Map.of())
                .getOrDefault(dimension, Map.of())
                .get(unit));
    }

    private Map<Dimension, Map<UUID, BigDecimal>> on(LocalDate day) {
        Map<Dimension, Map<UUID, BigDecimal>> known = new EnumMap<>(Dimension.class);
        ATTRIBUTES.forEach((dimension, attribute) -> known.put(dimension, read(attribute, day)));
        return known;
    }

    private Map<UUID, BigDecimal> read(Attribute attribute, LocalDate day) {
        Map<UUID, BigDecimal> values = new HashMap<>();
        sql.useHandle(handle -> handle.createQuery("""
                        select unit_id, value from unit_attribute
                        where name = :name and valid @> :day and superseded_at is null
                        """)
                .bind("name", attribute.token())
                .bind("day", day)
                .map((row, context) -> Map.entry(row.getObject("unit_id", UUID.class), row.getString("value")))
                .forEach(entry -> Numbers.of(entry.getValue())
                        .filter(value -> value.signum() >= 0)
                        .ifPresent(value -> values.put(entry.getKey(), value))));
        return values;
    }
}
