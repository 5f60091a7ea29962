package vn.ntm.criteria.setfiles.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.answers.Sheet;

/** What differs between two sets as a table: a row for each field. */
final class ComparisonSheet {

    private static final Text NAME = new Text("Khác nhau", "Differences");
    private static final Text INDICATOR = new Text("Chỉ tiêu", "Indicator");
    private static final Text FIELD = new Text("Trường", "Field");
    private static final Text ONE = new Text("Bộ thứ nhất", "One");
    private static final Text OTHER = new Text("Bộ thứ hai", "Other");
    private static final List<Integer> WIDTHS = List.of(14, 50, 60, 60);

    private ComparisonSheet() {}

    static Sheet of(Comparison comparison, Locale language) {
        List<String> header = Stream.of(INDICATOR, FIELD, ONE, OTHER)
                .map(name -> name.in(language))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Difference one : comparison.differences()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(one.indicator());
            row.add(one.field());
            row.add(shown(one.one()));
            row.add(shown(one.other()));
            rows.add(row);
        }
        Map<String, Integer> widths = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            widths.put(header.get(i), WIDTHS.get(i));
        }
        return new Sheet(NAME.in(language), header, rows, Map.of(), new Sheet.Layout(widths, 2, 1, Set.of(), ""));
    }

    private static @Nullable Object shown(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isNumber() ? value.decimalValue() : value.isValueNode() ? value.asText() : value.toString();
    }
}
