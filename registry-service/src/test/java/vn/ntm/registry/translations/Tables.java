package vn.ntm.registry.translations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.ReferenceCountry;
import vn.ntm.registry.lineage.UnknownShares;
import vn.ntm.registry.matching.ForeignCodes;
import vn.ntm.registry.matching.UnitFinder;
import vn.ntm.registry.matching.UnitIndex;
import vn.ntm.registry.translations.columns.Weights;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.translations.tables.TableRow;
import vn.ntm.registry.units.Unit;

/** Tables as tests write them, over the whole country. */
final class Tables {

    static final UnitIndex INDEX = new UnitIndex(ReferenceCountry.register());

    private Tables() {}

    /** One row for each unit, with one number in the column {@code n}. */
    static Table of(LocalDate from, LocalDate to, List<Unit> units, Function<Unit, String> number) {
        List<TableRow> rows = new ArrayList<>();
        for (Unit unit : units) {
            String code = unit.on(from).orElseThrow().code();
            rows.add(new TableRow(rows.size() + 1, code, null, null, Map.of("n", number.apply(unit))));
        }
        return of(from, to, rows, Column.sum("n"));
    }

    static Table of(LocalDate from, LocalDate to, List<TableRow> rows, Column... columns) {
        return new Table(from, to, UnitLevel.COMMUNE, rows, List.of(columns), UnknownShares.EVEN);
    }

    static Table with(Table table, UnknownShares choice) {
        return new Table(table.from(), table.to(), table.level(), table.rows(), table.columns(), choice);
    }

    static Table with(Table table, UnitLevel level) {
        return new Table(table.from(), table.to(), level, table.rows(), table.columns(), table.unknownShares());
    }

    static TableRow row(int row, String code, Map<String, String> values) {
        return new TableRow(row, code, null, null, values);
    }

    static Translated translate(Table table) {
        return translate(table, Weights.UNKNOWN);
    }

    static Translated translate(Table table, Weights weights) {
        UnitFinder finder = new UnitFinder(INDEX, table.level(), table.from(), ForeignCodes.NONE);
        return Translation.of(table, ReferenceCountry.lineage(), finder, weights);
    }
}
