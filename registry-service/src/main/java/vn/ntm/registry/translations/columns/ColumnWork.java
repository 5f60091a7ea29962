package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.lineage.Flow;
import vn.ntm.registry.translations.tables.TableRow;

/** One column on its way from row to row: the order of the rows does not matter. */
public sealed interface ColumnWork permits SumWork, MeanWork, CarryWork {

    /**
     * Takes the row's value to where its unit goes.
     *
     * @param source the row's unit; absent where it could not be told, and the value is placed nowhere
     */
    void add(TableRow row, @Nullable UUID source, Flow flow);

    /** What came of the column for the unit: a number, a text, or nothing. */
    @Nullable
    Object value(UUID unit);

    Totals totals();

    /** By what its quality is weighed: how much came to the unit, and how much of it came over whole. */
    default Mass mass(UUID unit) {
        return Mass.NONE;
    }

    /**
     * How much came to a unit.
     *
     * @param whole how much of it is of sources that went over whole
     */
    record Mass(BigDecimal all, BigDecimal whole) {

        public static final Mass NONE = new Mass(BigDecimal.ZERO, BigDecimal.ZERO);

        public static Mass of(BigDecimal amount, boolean isWhole) {
            return new Mass(amount.abs(), isWhole ? amount.abs() : BigDecimal.ZERO);
        }

        public Mass plus(Mass other) {
            return new Mass(all.add(other.all), whole.add(other.whole));
        }
    }
}
