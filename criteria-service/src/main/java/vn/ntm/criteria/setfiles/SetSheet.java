package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetYaml;
import vn.ntm.platform.tables.answers.Sheet;

/**
 * A set laid out like the annex of its decision: a row for each indicator and each part of one, after rows for the set's
 * own fields and before those of its criteria. It carries the whole set, so that {@link SetWorkbook} reads it back.
 */
public final class SetSheet {

    private static final Map<String, String> KINDS = Map.of(
            "achieved", "Đạt",
            "any-of", "Một trong các phần",
            "all-of", "Tất cả các phần",
            "where-there-is", "Nếu có",
            "not-for", "Không áp dụng cho một số vùng, nhóm",
            "for-men-and-women", "Cả nam và nữ",
            "left-to-province", "UBND cấp tỉnh quy định",
            "left-to-ministry", "Bộ công bố");

    private final List<Row> rows = new ArrayList<>();

    private SetSheet() {}

    /** A row before it is known which columns there are: what stands in the columns that it uses. */
    private record Row(Map<String, @Nullable Object> cells, Map<String, Object> thresholds) {}

    /** The set as a table in Vietnamese; the last column is the key of the indicator and the place of the part. */
    public static Sheet of(IndicatorSet set) {
        SetSheet sheet = new SetSheet();
        sheet.fields(SetYaml.tree(set));
        set.conditions().forEach(one -> sheet.indicator(SetColumns.CONDITION, one));
        set.criteria().forEach(sheet::criterion);
        TreeSet<String> used = new TreeSet<>();
        sheet.rows.forEach(row -> used.addAll(row.thresholds().keySet()));
        List<String> thresholds = ThresholdCells.columns(used);
        List<String> header = Stream.of(SetColumns.FIRST, thresholds, SetColumns.LAST)
                .flatMap(List::stream)
                .toList();
        List<List<@Nullable Object>> cells = sheet.rows.stream()
                .map(row -> {
                    List<@Nullable Object> all = new ArrayList<>();
                    header.forEach(column -> all.add(
                            row.thresholds().containsKey(column)
                                    ? row.thresholds().get(column)
                                    : row.cells().get(column)));
                    return all;
                })
                .toList();
        return new Sheet("Bộ tiêu chí", header, cells);
    }

    private void fields(JsonNode tree) {
        tree.properties().forEach(field -> {
            if (!field.getKey().equals("criteria") && !field.getKey().equals("conditions")) {
                Map<String, @Nullable Object> cells = new LinkedHashMap<>();
                cells.put(SetColumns.TEXT, written(field.getValue()));
                cells.put(SetColumns.KEY, SetColumns.OF_SET + field.getKey());
                rows.add(new Row(cells, Map.of()));
            }
        });
    }

    /** A list has a line for each. */
    private static String written(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n"))
                : value.asText();
    }

    private void criterion(Criterion criterion) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put(SetColumns.CRITERION, named(criterion));
        cells.put(SetColumns.TEXT, criterion.nameVi());
        cells.put(SetColumns.ENGLISH, criterion.nameEn());
        cells.put(SetColumns.GROUP, criterion.groupVi());
        cells.put(SetColumns.TEXT_CONFIDENCE, criterion.confidence());
        cells.put(SetColumns.EVIDENCE, criterion.evidence());
        cells.put(SetColumns.KEY, SetColumns.OF_CRITERION + criterion.number());
        rows.add(new Row(cells, Map.of()));
        criterion.indicators().forEach(one -> indicator(named(criterion), one));
    }

    private static String named(Criterion criterion) {
        return criterion.number() + ". " + criterion.nameVi();
    }

    private void indicator(String criterion, Indicator one) {
        JsonNode requirement = SetYaml.tree(one.requirement());
        Map<String, @Nullable Object> cells = row(criterion, one, requirement, one.textVi(), one.code(), List.of());
        cells.put(SetColumns.STRUCTURE, requirement.toString());
        cells.put(SetColumns.ENGLISH, one.textEn());
        cells.put(SetColumns.DOCUMENTS, String.join("\n", one.evidenceDocuments()));
        cells.put(SetColumns.EVIDENCE_KINDS, EvidenceCell.of(one.evidenceKinds()));
        cells.put(
                SetColumns.DERIVED,
                one.derived() == null ? null : SetYaml.tree(one.derived()).toString());
    }

    private Map<String, @Nullable Object> row(
            String criterion, Indicator one, JsonNode requirement, String text, String key, List<String> around) {
        List<String> wanted = Stream.concat(around.stream(), Stream.of(words(requirement)))
                .filter(word -> !word.isEmpty())
                .toList();
        JsonNode inner = requirement.has("national") ? requirement.path("national") : requirement.path("required");
        if (!inner.isMissingNode()) {
            return row(criterion, one, inner, text, key, wanted);
        }
        String comparison = requirement.path("comparison").asText();
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put(SetColumns.CRITERION, criterion);
        cells.put(SetColumns.CODE, one.code());
        cells.put(SetColumns.TEXT, text);
        cells.put(SetColumns.WANTED, String.join("; ", wanted));
        cells.put(SetColumns.UNIT, requirement.path("unit").asText(one.unit()));
        cells.put(SetColumns.COMPARISON, SetColumns.COMPARISONS.getOrDefault(comparison, comparison));
        cells.put(SetColumns.DECISION, one.source().decision());
        cells.put(SetColumns.ANNEX, one.source().annex());
        cells.put(SetColumns.ITEM, one.source().item());
        cells.put(SetColumns.TEXT_CONFIDENCE, one.textConfidence());
        cells.put(SetColumns.THRESHOLD_CONFIDENCE, one.thresholdConfidence());
        cells.put(SetColumns.EVIDENCE, one.evidence());
        cells.put(SetColumns.NOTE, one.note());
        cells.put(SetColumns.KEY, key);
        rows.add(new Row(cells, ThresholdCells.of(requirement)));
        requirement.path("parts").properties().forEach(part -> {
            String name = part.getKey();
            row(criterion, one, part.getValue(), "– " + name, key + "/" + name, List.of());
        });
        return cells;
    }

    private static String words(JsonNode requirement) {
        String words = KINDS.getOrDefault(requirement.path("kind").asText(), "");
        return requirement.has("thing")
                ? words + ": " + requirement.path("thing").asText()
                : words;
    }

    /** The requirement that stands in a row, within what is around it. */
    static ObjectNode innermost(JsonNode requirement) {
        JsonNode inner = requirement.has("national") ? requirement.path("national") : requirement.path("required");
        return inner.isMissingNode() ? (ObjectNode) requirement : innermost(inner);
    }
}
