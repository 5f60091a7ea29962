package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.lineage.Dimension;
import vn.ntm.registry.lineage.Flow;
import vn.ntm.registry.lineage.Portion;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Numbers;
import vn.ntm.registry.translations.tables.TableRow;

/** Shares a column's numbers out, each to its last unit. */
public final class SumWork implements ColumnWork {

    private final String column;
    private final Dimension by;
    private final int scale;
    private final Map<UUID, BigDecimal> sums = new HashMap<>();
    private final Map<UUID, Mass> masses = new HashMap<>();
    private BigDecimal in;
    private BigDecimal notPlaced;

    /** @param scale the most decimals that a number of the column has: its parts have no more */
    public SumWork(Column column, int scale) {
        this.column = column.name();
        this.by = column.by();
        this.scale = scale;
        this.in = BigDecimal.ZERO.setScale(scale);
        this.notPlaced = in;
    }

    @Override
    public void add(TableRow row, @Nullable UUID source, Flow flow) {
        Optional<BigDecimal> value = Numbers.of(row, column);
        if (value.isEmpty()) {
            return;
        }
        in = in.add(value.get());
        List<UUID> targets = flow.to().keySet().stream().sorted().toList();
        List<BigDecimal> weights = new ArrayList<>(targets.stream()
                .map(target -> flow.to().get(target).of(by).estimate())
                .toList());
        weights.add(lost(flow));
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            notPlaced = notPlaced.add(value.get());
            return;
        }
        List<BigDecimal> parts = Apportionment.split(value.get(), scale, weights);
        for (int i = 0; i < targets.size(); i++) {
            give(targets.get(i), parts.get(i), flow.to().get(targets.get(i)).of(by));
        }
        notPlaced = notPlaced.add(parts.get(targets.size()));
    }

    private BigDecimal lost(Flow flow) {
        return flow.lost().values().stream()
                .map(portions -> portions.of(by).estimate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void give(UUID target, BigDecimal part, Portion portion) {
        if (!portion.isNone()) {
            sums.merge(target, part, BigDecimal::add);
            masses.merge(target, Mass.of(part, portion.isAll()), Mass::plus);
        }
    }

    @Override
    public @Nullable Object value(UUID unit) {
        return sums.get(unit);
    }

    @Override
    public Totals totals() {
        BigDecimal out = sums.values().stream().reduce(BigDecimal.ZERO.setScale(scale), BigDecimal::add);
        return new Totals(in.setScale(scale), out, notPlaced.setScale(scale));
    }

    @Override
    public Mass mass(UUID unit) {
        return masses.getOrDefault(unit, Mass.NONE);
    }
}
