package vn.ntm.platform.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/** What a part of a workbook holds, and whether that is more than any table of ours. */
final class SheetBounds {

    private static final int COLUMNS_AT_MOST = 500;
    private static final int CELLS_AT_MOST = 3_000_000;

    /** Formulas of cells and ranges that share them: the reader works each out, though nobody asks. */
    private static final int SHARED_FORMULA_CHARACTERS_AT_MOST = 5_000_000;

    private static final int RANGE_FORMULAS_AT_MOST = 200;
    private static final int MERGED_AT_MOST = 1_000;

    static final Text ACCEPTED = new Text(
                    "trang tính không quá %s cột, %s ô, ít công thức dùng chung",
                    "a sheet of no more than %s columns, %s cells, with few shared formulas")
            .with(COLUMNS_AT_MOST, CELLS_AT_MOST);

    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final Pattern ROW = Pattern.compile("\\d{1,7}");

    private final Map<String, String> targets;
    private final List<Merged> merged = new ArrayList<>();
    private int cells;
    private int rangeFormulas;
    private long sharedFormulas;
    private int longestShared;

    SheetBounds(Map<String, String> targets) {
        this.targets = targets;
    }

    /**
     * A range of merged cells.
     *
     * @param row its first
     */
    record Merged(int row, String name) {}

    List<Merged> merged() {
        return merged;
    }

    boolean exceededBy(XMLStreamReader element) throws XMLStreamException {
        return switch (element.getLocalName()) {
            case "c" -> ++cells > CELLS_AT_MOST || !isCell(element.getAttributeValue(null, "r"));
            case "row" -> !isRow(element.getAttributeValue(null, "r"));
            case "f" -> isTooMuch(element);
            case "mergeCell" -> !merge(element.getAttributeValue(null, "ref"));
            case "Relationship" -> !target(element);
            default -> false;
        };
    }

    private boolean isTooMuch(XMLStreamReader formula) throws XMLStreamException {
        String type = formula.getAttributeValue(null, "t");
        if (type == null) {
            return false;
        }
        if (!type.equals("shared")) {
            return ++rangeFormulas > RANGE_FORMULAS_AT_MOST;
        }
        sharedFormulas++;
        longestShared = Math.max(longestShared, formula.getElementText().length());
        return sharedFormulas * longestShared > SHARED_FORMULA_CHARACTERS_AT_MOST;
    }

    private boolean isCell(@Nullable String address) {
        if (address == null) {
            return true;
        }
        Matcher cell = CELL.matcher(address);
        return cell.matches() && column(cell.group(1)) <= COLUMNS_AT_MOST;
    }

    private static int column(String letters) {
        return letters.toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static boolean isRow(@Nullable String number) {
        return number == null || ROW.matcher(number).matches();
    }

    private boolean merge(@Nullable String range) {
        Matcher first = CELL.matcher(range == null ? "" : range.split(":")[0]);
        return first.matches()
                && merged.size() < MERGED_AT_MOST
                && merged.add(new Merged(Integer.parseInt(first.group(2)), range));
    }

    private boolean target(XMLStreamReader relationship) {
        String id = relationship.getAttributeValue(null, "Id");
        String name = relationship.getAttributeValue(null, "Target");
        String type = relationship.getAttributeValue(null, "Type");
        if (id != null && name != null && type != null && type.endsWith("/worksheet")) {
            targets.put(id, name.startsWith("/") ? name.substring(1) : "xl/" + name);
        }
        return true;
    }
}
