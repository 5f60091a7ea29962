package vn.ntm.registry.translations.tables;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.lineage.UnknownShares;

/**
 * A table of one day, and the day onto whose units it is to be brought.
 *
 * @param level that of the units on its rows
 * @param columns none for a mere list of units
 */
public record Table(
        LocalDate from,
        LocalDate to,
        UnitLevel level,
        List<TableRow> rows,
        List<Column> columns,
        UnknownShares unknownShares) {

    public Table {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
