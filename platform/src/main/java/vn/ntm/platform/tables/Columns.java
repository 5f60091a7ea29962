package vn.ntm.platform.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.ntm.platform.problems.Text;

/**
 * The columns of a table, in any order.
 *
 * @param others whether further columns, of any name, are taken too
 * @param titled whether titles may stand above the header, which is then the first line, of whichever sheet, that has the
 *     columns that are required
 */
public record Columns(List<String> required, List<String> optional, boolean others, boolean titled) {

    /** The column that is added where a file is given back with its faults marked; one that is sent again may have it. */
    public static final String FAULTS = "Lỗi / Fault";

    /** Further down nobody looks for the header of a table. */
    public static final int TITLES_AT_MOST = 30;

    private static final String HEADER = "*";

    /** A longer list helps nobody who wrote one name amiss. */
    private static final int NAMED_AT_MOST = 20;

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public Columns(List<String> required, List<String> optional) {
        this(required, optional, false, false);
    }

    public Columns(List<String> required, List<String> optional, boolean others) {
        this(required, optional, others, false);
    }

    /** The same, below titles. */
    public Columns underTitles() {
        return new Columns(required, optional, others, true);
    }

    /** Whether a line below which the table may begin is its header. */
    boolean isHeader(List<String> cells) {
        return cells.containsAll(required);
    }

    /** Whatever columns there are, each with a name and once. */
    public static Columns any() {
        return new Columns(List.of(), List.of(), true);
    }

    /** The header, or an empty one where no row can be read by it; what is wrong is noted. */
    List<String> check(int line, List<String> header, FileFaults faults) {
        List<String> missing =
                required.stream().filter(column -> !header.contains(column)).toList();
        missing.forEach(
                column -> faults.add(line, column, null, new Text("cột bắt buộc", "a column that must be there")));
        Set<String> seen = new TreeSet<>();
        for (String column : header) {
            if (!isKnown(column)) {
                faults.add(line, column.isEmpty() ? HEADER : column, column, unknown());
            } else if (!seen.add(column)) {
                faults.add(line, column, column, new Text("mỗi cột một lần", "each column once"));
            }
        }
        return missing.isEmpty() ? header : List.of();
    }

    private boolean isKnown(String column) {
        return required.contains(column) || optional.contains(column) || (others && !column.isEmpty());
    }

    private Text unknown() {
        return required.size() + optional.size() <= NAMED_AT_MOST
                ? asText()
                : new Text(
                        "tên một cột của bảng; sửa tên hoặc bỏ cột này",
                        "the name of a column of the table; mend it or take the column out");
    }

    Text asText() {
        String known = String.join(
                ",",
                Stream.concat(required.stream(), optional.stream().map(column -> "[" + column + "]"))
                        .toList());
        if (!others) {
            return new Text(known, known);
        }
        List<String> parts = new ArrayList<>(known.isEmpty() ? List.of() : List.of(known));
        parts.add("…");
        String all = String.join(",", parts);
        return new Text(all + " (mỗi cột có tên)", all + " (each column has a name)");
    }
}
