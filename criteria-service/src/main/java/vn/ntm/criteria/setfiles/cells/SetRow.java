package vn.ntm.criteria.setfiles.cells;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableRow;

/** A row of a set's spreadsheet while it is read. It knows which cells were taken: no other may say anything. */
public final class SetRow {

    private static final Text BLANK =
            new Text("để trống: dòng này không dùng ô này", "nothing: the row has no use for the cell");

    private final TableRow row;
    private final FileFaults faults;
    private final Map<ThresholdColumn, String> headers;
    private final Set<String> absent;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    /**
     * @param headers what the columns of thresholds are called in the file
     * @param absent the columns that the file lacks, which is told once and not for each row
     */
    public SetRow(TableRow row, Map<ThresholdColumn, String> headers, Set<String> absent, FileFaults faults) {
        this.row = row;
        this.absent = absent;
        this.headers = headers;
        this.faults = faults;
    }

    public int line() {
        return row.line();
    }

    /** What stands there, without saying that it is used. */
    public String seen(String column) {
        return row.cell(column);
    }

    public String take(String column) {
        taken.add(column);
        return row.cell(column);
    }

    /** The cells of thresholds that say something, at one end of a range. */
    public Map<ThresholdColumn, String> takeThresholds(boolean upper) {
        Map<ThresholdColumn, String> cells = new LinkedHashMap<>();
        headers.forEach((column, header) -> {
            if (column.upper() == upper && !row.cell(header).isEmpty()) {
                cells.put(column, take(header));
            }
        });
        return cells;
    }

    /** Whether a number stands there, which has one meaning, and not a text that looks like one. */
    public boolean isNumber(ThresholdColumn column) {
        String header = headers.get(column);
        return header != null && row.isNumber(header);
    }

    public boolean hasThresholds() {
        return headers.values().stream().anyMatch(header -> !row.cell(header).isEmpty());
    }

    /** What of another row may stand here again, since it holds for this one too. */
    public void takeSame(SetRow other, List<String> columns) {
        columns.stream()
                .filter(column -> row.cell(column).equals(other.seen(column)))
                .forEach(taken::add);
    }

    public void fault(String column, Text accepted) {
        fault(column, row.cell(column), accepted);
    }

    public void fault(String column, @Nullable String value, Text accepted) {
        taken.add(column);
        told.add(column);
        if (!absent.contains(column)) {
            faults.add(row.line(), column, value, accepted);
        }
    }

    /** Whether something is wrong with the cell. */
    public boolean isTold(String column) {
        return told.contains(column);
    }

    /** Where the column itself is blank, one of its years is meant. */
    public void fault(ThresholdColumn column, Text accepted) {
        String header = Stream.concat(
                        Stream.of(column),
                        headers.keySet().stream().filter(one -> one.ofAllYears().equals(column)))
                .map(headers::get)
                .filter(one -> one != null && !row.cell(one).isEmpty())
                .findFirst()
                .orElse(headers.getOrDefault(column, column.name()));
        fault(header, accepted);
    }

    /** Takes the whole row, of which something else was told. */
    public void takeAll() {
        taken.addAll(row.cells().keySet());
    }

    /** Tells every cell that says something of which nobody took notice. */
    public void tellUntaken() {
        row.cells().keySet().stream()
                .filter(column -> !taken.contains(column))
                .sorted()
                .forEach(column -> fault(column, BLANK));
    }
}
