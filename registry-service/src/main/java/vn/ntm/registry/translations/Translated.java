package vn.ntm.registry.translations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.lineage.Portion;
import vn.ntm.registry.translations.columns.Quality;
import vn.ntm.registry.translations.columns.Totals;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.translations.tables.TableRow;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * A table on the units of the other day.
 *
 * @param results by code; only units to which something came
 * @param rows what became of each row, in the table's order
 * @param totals by column
 */
record Translated(Table table, List<Result> results, List<RowResult> rows, Map<String, Totals> totals) {

    Translated {
        results = List.copyOf(results);
        rows = List.copyOf(rows);
    }

    /**
     * What came to one unit.
     *
     * @param version the unit as it is on the other day
     * @param values by column: a number, a text, or nothing
     */
    record Result(
            Unit unit,
            UnitVersion version,
            Map<String, @Nullable Object> values,
            Quality quality,
            List<Source> sources) {

        Result {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A unit of the table of which something came.
     *
     * @param population what of its people came
     * @param area what of its land came
     */
    record Source(Unit unit, UnitVersion version, Portion population, Portion area) {

        /** Whether all of it came. */
        boolean isWhole() {
            return population.isAll() && area.isAll();
        }
    }

    /** What became of a row. */
    enum Outcome {
        /** All of its unit is in one unit. */
        WHOLE,
        /** It is in several units, or a part of it cannot be followed. */
        SPLIT,
        /** Several units are called so. */
        AMBIGUOUS,
        /** No unit is called so on that day, or no source says what became of it. */
        UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param reason what there is to say of it, where there is anything */
    record RowResult(
            TableRow row, Outcome outcome, @Nullable Text reason) {}

    /** A share as it is shown: with 6 decimals at most. */
    static BigDecimal shown(Portion portion) {
        BigDecimal rounded =
                portion.estimate().setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
