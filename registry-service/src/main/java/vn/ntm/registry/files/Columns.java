package vn.ntm.registry.files;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.ntm.platform.problems.Text;

/** The columns of a table, in any order. */
public record Columns(List<String> required, List<String> optional) {

    private static final String HEADER = "*";

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** The header, or an empty one where no row can be read by it; what is wrong is noted. */
    List<String> check(List<String> header, FileFaults faults) {
        List<String> missing =
                required.stream().filter(column -> !header.contains(column)).toList();
        missing.forEach(column -> faults.add(1, column, null, new Text("cột bắt buộc", "a column that must be there")));
        Set<String> seen = new TreeSet<>();
        for (String column : header) {
            if (!required.contains(column) && !optional.contains(column)) {
                faults.add(1, column.isEmpty() ? HEADER : column, column, asText());
            } else if (!seen.add(column)) {
                faults.add(1, column, column, new Text("mỗi cột một lần", "each column once"));
            }
        }
        return missing.isEmpty() ? header : List.of();
    }

    Text asText() {
        String all = String.join(
                ",",
                Stream.concat(required.stream(), optional.stream().map(column -> "[" + column + "]"))
                        .toList());
        return new Text(all, all);
    }
}
