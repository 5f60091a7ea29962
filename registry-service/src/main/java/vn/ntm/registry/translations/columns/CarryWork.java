package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.lineage.Flow;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.TableRow;

/** Carries over what cannot be converted, where nothing has to be: from one unit that went whole into one. */
public final class CarryWork implements ColumnWork {

    private final String column;
    private final Placements placements;
    private final Map<UUID, String> values = new HashMap<>();
    private final Set<UUID> contested = new HashSet<>();
    private long in;

    public CarryWork(Column column, Placements placements) {
        this.column = column.name();
        this.placements = placements;
    }

    @Override
    public void add(TableRow row, @Nullable UUID source, Flow flow) {
        String value = row.values().get(column);
        if (value == null) {
            return;
        }
        in++;
        for (UUID target : flow.to().keySet()) {
            if (source != null && placements.areOne(source, target) && values.putIfAbsent(target, value) != null) {
                contested.add(target);
            }
        }
    }

    /** Two rows of one unit leave it open which of them holds. */
    @Override
    public @Nullable Object value(UUID unit) {
        return contested.contains(unit) ? null : values.get(unit);
    }

    @Override
    public Totals totals() {
        long out = values.keySet().stream()
                .filter(unit -> !contested.contains(unit))
                .count();
        return new Totals(BigDecimal.valueOf(in), BigDecimal.valueOf(out), BigDecimal.valueOf(in - out));
    }
}
