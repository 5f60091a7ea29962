package vn.ntm.criteria.sheets.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ntm.criteria.sheets.cells.SheetColumns;

/**
 * A file as it was read.
 *
 * @param columns that it might have
 * @param present the names of those that it has
 */
public record SheetFile(SheetColumns columns, Set<String> present, List<SheetRow> rows) {

    /** By the id of the unit the line that is about it. */
    public Map<UUID, Integer> lines() {
        Map<UUID, Integer> lines = new HashMap<>();
        rows.forEach(row -> lines.put(row.unit().id(), row.line()));
        return lines;
    }

    /** The column to be marked where this field of a submission is wrong. */
    public String marked(String field) {
        return columns.marked(field, present);
    }
}
