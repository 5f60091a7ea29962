package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetYaml;
import vn.ntm.platform.tables.answers.Sheet;

/** A set laid out like the annex of its decision: a row for each indicator and each part of one. */
public final class SetSheet {

    private static final List<String> FIRST =
            List.of("Tiêu chí", "Số", "Nội dung chỉ tiêu", "Yêu cầu", "Đơn vị", "Phép so sánh");
    private static final List<String> LAST = List.of(
            "Quyết định",
            "Phụ lục",
            "Mục",
            "Độ chắc chắn nội dung",
            "Độ chắc chắn mức",
            "Nguồn đọc",
            "Ghi chú",
            "Khóa");
    private static final List<String> REGIONS =
            List.of("Chung", "TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
    private static final Pattern YEAR = Pattern.compile(" \\d{4}$");
    private static final String CONDITION = "Điều kiện";
    private static final Map<String, String> KINDS = Map.of(
            "achieved", "Đạt",
            "any-of", "Một trong các phần",
            "all-of", "Tất cả các phần",
            "where-there-is", "Nếu có",
            "not-for", "Không áp dụng cho một số vùng, nhóm",
            "for-men-and-women", "Cả nam và nữ",
            "left-to-province", "UBND cấp tỉnh quy định",
            "left-to-ministry", "Bộ công bố");
    private static final Map<String, String> COMPARISONS =
            Map.of("at-least", "≥", "at-most", "≤", "between", "từ … đến", "equal", "=", "none", "không có");

    private SetSheet() {}

    /** A row before it is known which columns there are. */
    private record Row(List<@Nullable Object> first, Map<String, Object> thresholds, List<@Nullable Object> last) {}

    /** The set as a table in Vietnamese; the last column is the key of the indicator and the place of the part. */
    public static Sheet of(IndicatorSet set) {
        List<Row> rows = new ArrayList<>();
        set.conditions().forEach(one -> rows(rows, CONDITION, one));
        set.criteria().forEach(criterion -> criterion
                .indicators()
                .forEach(one -> rows(rows, criterion.number() + ". " + criterion.nameVi(), one)));
        List<String> columns = columns(rows);
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<@Nullable Object> all = new ArrayList<>(row.first());
            columns.forEach(column -> all.add(row.thresholds().get(column)));
            all.addAll(row.last());
            cells.add(all);
        }
        List<String> header =
                Stream.of(FIRST, columns, LAST).flatMap(List::stream).toList();
        return new Sheet("Bộ tiêu chí", header, cells);
    }

    /** Each region has a column for each year that the set knows, empty ones to be completed; others stand behind. */
    private static List<String> columns(List<Row> rows) {
        TreeSet<String> others = new TreeSet<>();
        rows.forEach(row -> others.addAll(row.thresholds().keySet()));
        List<String> years = others.stream()
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .distinct()
                .sorted()
                .toList();
        List<String> columns = new ArrayList<>();
        for (String region : REGIONS) {
            columns.add(region);
            years.forEach(year -> columns.add(region + year));
        }
        columns.forEach(others::remove);
        columns.addAll(others);
        return columns;
    }

    private static void rows(List<Row> rows, String criterion, Indicator one) {
        JsonNode requirement = SetYaml.tree(one.requirement());
        row(rows, criterion, one, requirement, one.textVi(), one.code(), List.of());
    }

    private static void row(
            List<Row> rows,
            String criterion,
            Indicator one,
            JsonNode requirement,
            String text,
            String key,
            List<String> around) {
        JsonNode inner = requirement.has("national") ? requirement.path("national") : requirement.path("required");
        if (!inner.isMissingNode()) {
            List<String> more = Stream.concat(around.stream(), Stream.of(words(requirement)))
                    .toList();
            row(rows, criterion, one, inner, text, key, more);
            return;
        }
        Map<String, Object> thresholds = new LinkedHashMap<>();
        put(thresholds, "Chung", requirement.path("threshold"));
        if (requirement.has("upper")) {
            put(thresholds, "Mức trên", requirement.path("upper"));
        }
        String wanted = String.join(
                "; ",
                Stream.concat(around.stream(), Stream.of(words(requirement)))
                        .filter(word -> !word.isEmpty())
                        .toList());
        String comparison = requirement.path("comparison").asText();
        List<@Nullable Object> first = new ArrayList<>(List.of(criterion, one.code(), text, wanted));
        first.add(requirement.path("unit").asText(one.unit()));
        first.add(COMPARISONS.getOrDefault(comparison, comparison));
        rows.add(new Row(first, thresholds, last(one, key)));
        requirement.path("parts").properties().forEach(part -> {
            String name = part.getKey();
            row(rows, criterion, one, part.getValue(), "– " + name, key + "/" + name, List.of());
        });
    }

    private static List<@Nullable Object> last(Indicator one, String key) {
        List<@Nullable Object> last = new ArrayList<>();
        last.add(one.source().decision());
        last.add(one.source().annex());
        last.add(one.source().item());
        last.add(one.textConfidence());
        last.add(one.thresholdConfidence());
        last.add(one.evidence());
        last.add(one.note());
        last.add(key);
        return last;
    }

    private static String words(JsonNode requirement) {
        String words = KINDS.getOrDefault(requirement.path("kind").asText(), "");
        return requirement.has("thing")
                ? words + ": " + requirement.path("thing").asText()
                : words;
    }

    private static void put(Map<String, Object> cells, String column, JsonNode threshold) {
        if (threshold.has("value")) {
            cells.put(column, threshold.path("value").decimalValue());
        } else if (threshold.has("unread")) {
            cells.put(column, "chưa đọc: " + threshold.path("unread").asText());
        } else if (threshold.has("years")) {
            threshold
                    .path("years")
                    .properties()
                    .forEach(year -> cells.put(
                            column + " " + year.getKey(), year.getValue().decimalValue()));
        } else if (threshold.has("by")) {
            String prefix = column.equals("Chung") ? "" : column + " ";
            threshold
                    .path("values")
                    .properties()
                    .forEach(one ->
                            put(cells, prefix + named(threshold.path("by").asText(), one.getKey()), one.getValue()));
        } else if (!threshold.isMissingNode()) {
            cells.put(column, threshold.toString());
        }
    }

    private static String named(String trait, String value) {
        return switch (trait) {
            case "group" -> "Nhóm xã " + value;
            case "area-class" -> "Khu vực " + value;
            default -> value;
        };
    }
}
