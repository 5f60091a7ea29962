package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;

/**
 * Reads a set from the spreadsheet of {@link SetSheet} after a person completed it: what stands in a column takes the
 * place of what the structure column says.
 */
final class SetWorkbook {

    private static final Set<String> LISTS = Set.of("legalBasis", "sources", "notes");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Map<String, String> COLUMNS_OF_FIELDS = Map.ofEntries(
            Map.entry("code", SetColumns.CODE),
            Map.entry("number", SetColumns.CRITERION),
            Map.entry("textVi", SetColumns.TEXT),
            Map.entry("nameVi", SetColumns.TEXT),
            Map.entry("textEn", SetColumns.ENGLISH),
            Map.entry("nameEn", SetColumns.ENGLISH),
            Map.entry("groupVi", SetColumns.GROUP),
            Map.entry("unit", SetColumns.UNIT),
            Map.entry("requirement", SetColumns.STRUCTURE),
            Map.entry("derived", SetColumns.DERIVED),
            Map.entry("source", SetColumns.DECISION),
            Map.entry("textConfidence", SetColumns.TEXT_CONFIDENCE),
            Map.entry("confidence", SetColumns.TEXT_CONFIDENCE),
            Map.entry("thresholdConfidence", SetColumns.THRESHOLD_CONFIDENCE),
            Map.entry("evidence", SetColumns.EVIDENCE),
            Map.entry("note", SetColumns.NOTE));

    private final FileFaults faults;
    private final ObjectNode set = JSON.createObjectNode();
    private final ArrayNode conditions = JSON.createArrayNode();
    private final Map<Integer, ObjectNode> criteria = new TreeMap<>();
    private final Map<String, ObjectNode> requirements = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private SetWorkbook(FileFaults faults) {
        this.faults = faults;
    }

    /** @throws ProblemException with every fault by row and column, where it is no set */
    static IndicatorSet read(byte[] file) {
        FileFaults faults = new FileFaults();
        TableFile table =
                TableFile.read(file, new Columns(List.of(SetColumns.TEXT, SetColumns.KEY), List.of(), true), faults);
        faults.refuseIfAny();
        SetWorkbook workbook = new SetWorkbook(faults);
        table.rows().forEach(workbook::row);
        faults.refuseIfAny();
        Optional<IndicatorSet> set = SetLayout.read(workbook.whole(), workbook::fault);
        faults.refuseIfAny();
        return set.orElseThrow(() -> new IllegalStateException("a set is refused without a fault"));
    }

    private ObjectNode whole() {
        set.set("conditions", conditions);
        ArrayNode all = set.putArray("criteria");
        criteria.values().forEach(all::add);
        return set;
    }

    private void row(TableRow row) {
        String key = row.cell(SetColumns.KEY).isEmpty() ? row.cell(SetColumns.CODE) : row.cell(SetColumns.KEY);
        if (key.startsWith(SetColumns.OF_SET)) {
            field(key.substring(SetColumns.OF_SET.length()), row);
        } else if (key.startsWith(SetColumns.OF_CRITERION)) {
            criterion(key.substring(SetColumns.OF_CRITERION.length()), row);
        } else if (key.contains("/")) {
            part(key, row);
        } else {
            indicator(key, row);
        }
    }

    private void field(String name, TableRow row) {
        String text = row.cell(SetColumns.TEXT);
        lines.put(name, row.line());
        if (LISTS.contains(name)) {
            ArrayNode list = set.putArray(name);
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
        } else if (!text.isEmpty()) {
            set.put(name, text);
        }
    }

    private void criterion(String number, TableRow row) {
        ObjectNode criterion = JSON.createObjectNode();
        put(criterion, "number", number);
        put(criterion, "nameVi", row.cell(SetColumns.TEXT));
        put(criterion, "nameEn", row.cell(SetColumns.ENGLISH));
        put(criterion, "groupVi", row.cell(SetColumns.GROUP));
        put(criterion, "confidence", row.cell(SetColumns.TEXT_CONFIDENCE));
        put(criterion, "evidence", row.cell(SetColumns.EVIDENCE));
        criterion.putArray("indicators");
        if (!number.matches("\\d{1,3}") || criteria.putIfAbsent(Integer.parseInt(number), criterion) != null) {
            faults.add(
                    row.line(), SetColumns.KEY, number, new Text("mỗi tiêu chí một dòng", "a row for each criterion"));
        } else {
            lines.put("criteria[" + (criteria.size() - 1) + "]", row.line());
        }
    }

    private void indicator(String code, TableRow row) {
        ArrayNode in = in(row);
        if (in == null || code.isEmpty()) {
            faults.add(
                    row.line(),
                    SetColumns.CRITERION,
                    row.cell(SetColumns.CRITERION),
                    new Text(
                                    "số của một tiêu chí có dòng ở trên, hoặc %s",
                                    "the number of a criterion with a row above, or %s")
                            .with(SetColumns.CONDITION));
            return;
        }
        ObjectNode requirement = requirement(row);
        ObjectNode indicator = JSON.createObjectNode();
        put(indicator, "code", code);
        put(indicator, "textVi", row.cell(SetColumns.TEXT));
        put(indicator, "textEn", row.cell(SetColumns.ENGLISH));
        String unit = row.cell(SetColumns.UNIT);
        put(indicator, "unit", unit);
        indicator.set("requirement", requirement);
        ObjectNode source = indicator.putObject("source");
        put(source, "decision", row.cell(SetColumns.DECISION));
        put(source, "annex", row.cell(SetColumns.ANNEX));
        put(source, "item", row.cell(SetColumns.ITEM));
        put(indicator, "textConfidence", row.cell(SetColumns.TEXT_CONFIDENCE));
        put(indicator, "thresholdConfidence", row.cell(SetColumns.THRESHOLD_CONFIDENCE));
        put(indicator, "evidence", row.cell(SetColumns.EVIDENCE));
        put(indicator, "note", row.cell(SetColumns.NOTE));
        ArrayNode documents = indicator.putArray("evidenceDocuments");
        row.cell(SetColumns.DOCUMENTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(documents::add);
        indicator.set("evidenceKinds", EvidenceCell.read(row, faults));
        object(row, SetColumns.DERIVED).ifPresent(derived -> indicator.set("derived", derived));
        requirements.put(code, requirement);
        RequirementCells.put(SetSheet.innermost(requirement), row, faults);
        lines.put(path(in), row.line());
        in.add(indicator);
    }

    /** The path that the next indicator of the list will have. */
    private String path(ArrayNode in) {
        String list = in == conditions
                ? "conditions"
                : criteria.values().stream()
                                .map(one -> one.get("indicators"))
                                .collect(Collectors.toList())
                                .indexOf(in)
                        + "";
        return in == conditions
                ? "conditions[" + in.size() + "]"
                : "criteria[%s].indicators[%d]".formatted(list, in.size());
    }

    private @Nullable ArrayNode in(TableRow row) {
        String written = row.cell(SetColumns.CRITERION);
        if (written.equals(SetColumns.CONDITION)) {
            return conditions;
        }
        String number = written.split("\\.", 2)[0].strip();
        ObjectNode criterion = number.matches("\\d{1,3}") ? criteria.get(Integer.parseInt(number)) : null;
        return criterion == null ? null : (ArrayNode) criterion.get("indicators");
    }

    /** What the structure column says; without it the comparison says which kind it is. */
    private ObjectNode requirement(TableRow row) {
        return object(row, SetColumns.STRUCTURE).orElseGet(() -> JSON.createObjectNode()
                .put("kind", row.cell(SetColumns.COMPARISON).isEmpty() ? "achieved" : "compared"));
    }

    /** What stands in a column that is not for people to write to; empty, and a fault, where it is not as it was. */
    private Optional<ObjectNode> object(TableRow row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode tree = JSON.readTree(cell);
            if (tree instanceof ObjectNode object) {
                return Optional.of(object);
            }
        } catch (JsonProcessingException broken) {
            // Told below, like JSON that is no object.
        }
        faults.add(
                row.line(),
                column,
                cell,
                new Text("để nguyên như tệp tải về", "what the file had when it was downloaded"));
        return Optional.empty();
    }

    private void part(String key, TableRow row) {
        String[] names = key.split("/");
        JsonNode node = requirements.get(names[0]);
        for (int i = 1; i < names.length && node != null; i++) {
            node = SetSheet.innermost(node).path("parts").get(names[i]);
        }
        if (node == null) {
            faults.add(
                    row.line(),
                    SetColumns.KEY,
                    key,
                    new Text("một phần có trong %s", "a part that is in %s").with(SetColumns.STRUCTURE));
            return;
        }
        RequirementCells.put(SetSheet.innermost(node), row, faults);
    }

    private void fault(String path, @Nullable String value, Text accepted) {
        String nearest = path;
        while (!lines.containsKey(nearest) && nearest.contains(".")) {
            nearest = nearest.substring(0, nearest.lastIndexOf('.'));
        }
        int line = lines.getOrDefault(nearest, 1);
        String rest = path.length() > nearest.length() ? path.substring(nearest.length() + 1) : "";
        String column =
                COLUMNS_OF_FIELDS.getOrDefault(rest.split("[.\\[]")[0], nearest.contains("[") ? "*" : SetColumns.TEXT);
        faults.add(line, column, value == null ? path : value, accepted);
    }

    private static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }
}
