package vn.ntm.criteria.setfiles.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.SetRow;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;

/** Which row says which part of a set, so that what is wrong with the part is told at the row. */
final class SetPlaces {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("code", SetColumns.CODE),
            Map.entry("number", SetColumns.CRITERION),
            Map.entry("textVi", SetColumns.TEXT),
            Map.entry("nameVi", SetColumns.TEXT),
            Map.entry("textEn", SetColumns.ENGLISH),
            Map.entry("nameEn", SetColumns.ENGLISH),
            Map.entry("groupVi", SetColumns.GROUP),
            Map.entry("unit", SetColumns.UNIT),
            Map.entry("kind", SetColumns.WANTED),
            Map.entry("parts", SetColumns.WANTED),
            Map.entry("classes", SetColumns.WANTED),
            Map.entry("comparison", SetColumns.COMPARISON),
            Map.entry("threshold", ThresholdColumn.COMMON.name()),
            Map.entry("upper", ThresholdColumn.UPPER.name()),
            Map.entry("requirement", SetColumns.STRUCTURE),
            Map.entry("decision", SetColumns.DECISION),
            Map.entry("annex", SetColumns.ANNEX),
            Map.entry("item", SetColumns.ITEM),
            Map.entry("textConfidence", SetColumns.TEXT_CONFIDENCE),
            Map.entry("confidence", SetColumns.TEXT_CONFIDENCE),
            Map.entry("thresholdConfidence", SetColumns.THRESHOLD_CONFIDENCE),
            Map.entry("evidence", SetColumns.EVIDENCE),
            Map.entry("note", SetColumns.NOTE));
    private static final Set<String> WITH_WORDS_FOR_CONFIDENCE =
            Set.of(SetColumns.TEXT_CONFIDENCE, SetColumns.THRESHOLD_CONFIDENCE);

    private final FileFaults faults;
    private final int header;
    private final Map<String, SetRow> rows = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    SetPlaces(FileFaults faults, int header) {
        this.faults = faults;
        this.header = header;
    }

    void put(String path, SetRow row) {
        rows.put(path, row);
    }

    /** What was put under a path and below it has another. */
    void move(String from, String to) {
        Map.copyOf(rows).forEach((path, row) -> {
            if (path.equals(from) || path.startsWith(from + ".")) {
                rows.put(to + path.substring(from.length()), row);
            }
        });
    }

    /** Tells what is wrong at a path, unless the cell was told already. */
    void fault(String path, @Nullable String value, Text accepted) {
        String nearest = path;
        while (!rows.containsKey(nearest) && nearest.contains(".")) {
            nearest = nearest.substring(0, nearest.lastIndexOf('.'));
        }
        SetRow row = rows.get(nearest);
        if (row == null) {
            boolean isField = SetFields.names().contains(path);
            String lacking = SetColumns.OF_SET + path + " (" + SetWords.FIELD.vietnamese(path) + ")";
            faults.add(
                    header,
                    isField ? SetColumns.KEY : "*",
                    value == null && !isField ? path : value,
                    isField ? new Text("dòng có Khóa %s", "a row with Khóa %s").with(lacking) : accepted);
            return;
        }
        boolean ofSet = !nearest.contains("[");
        String column = ofSet ? SetColumns.TEXT : column(path.substring(nearest.length()));
        if (!row.isTold(column) && told.add(row.line() + column)) {
            row.fault(column, value, inWords(accepted, column, ofSet ? nearest : ""));
        }
    }

    private static String column(String below) {
        String column = "*";
        for (String name : below.split("[.\\[]")) {
            column = COLUMNS.getOrDefault(name, column);
        }
        return column;
    }

    private static Text inWords(Text accepted, String column, String fieldOfSet) {
        return WITH_WORDS_FOR_CONFIDENCE.contains(column)
                ? SetWords.CONFIDENCE.accepted()
                : SetFields.words(fieldOfSet).map(words -> words.accepted()).orElse(accepted);
    }
}
