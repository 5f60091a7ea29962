package vn.ntm.criteria.setfiles.writing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;

/**
 * A row of the spreadsheet before it is known which columns there are.
 *
 * @param cells by column, those of thresholds aside
 * @param isHeading whether it stands above others
 */
record LaidRow(Map<String, @Nullable Object> cells, Map<ThresholdColumn, Object> thresholds, boolean isHeading) {

    String key() {
        return String.valueOf(cells.get(SetColumns.KEY));
    }

    /** What stands in a column; nothing where a text is blank. */
    @Nullable
    Object said(String column) {
        Object cell = cells.get(column);
        return "".equals(cell) ? null : cell;
    }
}
