package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.lineage.Flow;
import vn.ntm.registry.lineage.Portion;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Numbers;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.translations.tables.TableRow;

/** Averages a column's numbers by a weight, which is shared out as a sum is. */
public final class MeanWork implements ColumnWork {

    /** Of whole numbers too the mean has decimals. */
    private static final int DECIMALS_AT_LEAST = 2;

    private record Sums(BigDecimal weighted, BigDecimal weights) {

        static final Sums NONE = new Sums(BigDecimal.ZERO, BigDecimal.ZERO);

        Sums plus(Sums other) {
            return new Sums(weighted.add(other.weighted), weights.add(other.weights));
        }
    }

    private final Column column;
    private final Table table;
    private final Weights known;
    private final int scale;
    private final Map<UUID, Sums> sums = new HashMap<>();
    private final Map<UUID, Mass> masses = new HashMap<>();
    private Sums in = Sums.NONE;
    private long notPlaced;

    /** @param scale the most decimals that a number of the column has */
    public MeanWork(Column column, int scale, Table table, Weights known) {
        this.column = column;
        this.table = table;
        this.known = known;
        this.scale = scale;
    }

    @Override
    public void add(TableRow row, @Nullable UUID source, Flow flow) {
        Optional<BigDecimal> value = Numbers.of(row, column.name());
        if (value.isEmpty()) {
            return;
        }
        BigDecimal weight = weight(row, source);
        in = in.plus(new Sums(value.get().multiply(weight), weight));
        boolean isPlaced = false;
        for (UUID target : flow.to().keySet()) {
            Portion portion = flow.to().get(target).of(column.by());
            BigDecimal part = weight.multiply(portion.estimate());
            if (part.signum() > 0) {
                isPlaced = true;
                sums.merge(target, new Sums(value.get().multiply(part), part), Sums::plus);
                masses.merge(target, Mass.of(part, portion.isAll()), Mass::plus);
            }
        }
        notPlaced += isPlaced ? 0 : 1;
    }

    /** Without a column to weigh by and without known sizes each row weighs the same; a weight below nothing is none. */
    private BigDecimal weight(TableRow row, @Nullable UUID source) {
        if (column.weight() != null) {
            return Numbers.of(row, column.weight()).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
        }
        return source == null
                ? BigDecimal.ZERO
                : known.of(source, column.by(), table.from()).orElse(BigDecimal.ONE);
    }

    @Override
    public @Nullable Object value(UUID unit) {
        return mean(sums.getOrDefault(unit, Sums.NONE));
    }

    /** With the column's own decimals where the mean has no more. */
    private @Nullable BigDecimal mean(Sums of) {
        if (of.weights().signum() == 0) {
            return null;
        }
        BigDecimal mean = of.weighted().divide(of.weights(), Math.max(scale, DECIMALS_AT_LEAST), RoundingMode.HALF_UP);
        BigDecimal bare = mean.stripTrailingZeros();
        return bare.scale() < scale ? bare.setScale(scale) : bare;
    }

    @Override
    public Totals totals() {
        Sums out = sums.values().stream().reduce(Sums.NONE, Sums::plus);
        return new Totals(mean(in), mean(out), BigDecimal.valueOf(notPlaced));
    }

    @Override
    public Mass mass(UUID unit) {
        return masses.getOrDefault(unit, Mass.NONE);
    }
}
