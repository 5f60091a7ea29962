package vn.ntm.criteria.setfiles.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.setfiles.cells.CountedBy;
import vn.ntm.criteria.setfiles.cells.DerivedCell;
import vn.ntm.criteria.setfiles.cells.EvidenceCell;
import vn.ntm.criteria.setfiles.cells.PartText;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.SetNode;
import vn.ntm.criteria.setfiles.cells.SetRow;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;
import vn.ntm.criteria.setfiles.cells.UnitCell;
import vn.ntm.criteria.setfiles.cells.WantedText;
import vn.ntm.criteria.setfiles.reading.RequirementReader;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableRow;

/**
 * The rows of an indicator: its own, then one for each part, and two where a threshold differs by a count. What rows
 * cannot say, such as a threshold by class within one by region, stands in its own row as it is in the layout of sets.
 */
final class IndicatorRows {

    private final Indicator indicator;
    private final Expected expected;
    private final List<LaidRow> rows = new ArrayList<>();

    private IndicatorRows(Indicator indicator, Expected expected) {
        this.indicator = indicator;
        this.expected = expected;
    }

    /** @param criterion what stands in its first column */
    static List<LaidRow> of(String criterion, Indicator one, Expected expected) {
        JsonNode requirement = SetYaml.tree(one.requirement());
        IndicatorRows rows = new IndicatorRows(one, expected);
        rows.add(requirement, one.code(), one.textVi(), 0);
        Map<String, @Nullable Object> own = rows.rows.get(0).cells();
        own.putAll(ofIndicator(criterion, one));
        if (rows.say(requirement)) {
            return rows.rows;
        }
        own.put(SetColumns.STRUCTURE, requirement.toString());
        own.remove(SetColumns.COMPARISON);
        return List.of(new LaidRow(own, Map.of(), false));
    }

    private static Map<String, @Nullable Object> ofIndicator(String criterion, Indicator one) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put(SetColumns.CRITERION, criterion);
        cells.put(SetColumns.CODE, one.code());
        cells.put(SetColumns.UNIT, UnitCell.of(one.unit()));
        cells.put(SetColumns.DECISION, one.source().decision());
        cells.put(SetColumns.ANNEX, one.source().annex());
        cells.put(SetColumns.ITEM, one.source().item());
        cells.put(
                SetColumns.TEXT_CONFIDENCE,
                SetWords.CONFIDENCE.vietnamese(one.textConfidence().toString()));
        cells.put(
                SetColumns.THRESHOLD_CONFIDENCE,
                SetWords.CONFIDENCE.vietnamese(one.thresholdConfidence().toString()));
        cells.put(SetColumns.EVIDENCE, one.evidence());
        cells.put(SetColumns.NOTE, one.note());
        cells.put(SetColumns.ENGLISH, one.textEn());
        cells.put(SetColumns.DOCUMENTS, String.join("\n", one.evidenceDocuments()));
        cells.put(SetColumns.EVIDENCE_KINDS, EvidenceCell.of(one.evidenceKinds()));
        cells.put(SetColumns.DERIVED, DerivedCell.of(one.derived()));
        return cells;
    }

    private void add(JsonNode requirement, String key, String text, int depth) {
        JsonNode innermost = WantedText.innermost(requirement);
        ThresholdCells thresholds = ThresholdCells.of(innermost, expected);
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put(SetColumns.TEXT, text);
        cells.put(SetColumns.WANTED, WantedText.of(requirement));
        if (innermost.has("comparison")) {
            cells.put(SetColumns.UNIT, UnitCell.of(innermost.path("unit").asText()));
            cells.put(
                    SetColumns.COMPARISON,
                    SetWords.COMPARISON.vietnamese(innermost.path("comparison").asText()));
        }
        cells.put(SetColumns.KEY, key);
        rows.add(new LaidRow(cells, thresholds.whole(), false));
        CountedBy by = thresholds.by();
        if (by != null) {
            counted(key, by, true, thresholds, depth + 1);
            counted(key, by, false, thresholds, depth + 1);
        }
        innermost
                .path("parts")
                .properties()
                .forEach(part -> add(
                        part.getValue(), key + "/" + part.getKey(), PartText.of(part.getKey(), depth + 1), depth + 1));
    }

    private void counted(String key, CountedBy by, boolean above, ThresholdCells thresholds, int depth) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put(SetColumns.TEXT, PartText.below(by.words(above), depth));
        cells.put(SetColumns.KEY, by.key(key, above));
        rows.add(new LaidRow(cells, thresholds.counted(above), false));
    }

    /** Whether the rows say the requirement whole. */
    private boolean say(JsonNode requirement) {
        FileFaults faults = new FileFaults();
        Map<String, SetRow> read = new LinkedHashMap<>();
        for (LaidRow row : rows) {
            if (!row.thresholds().keySet().stream().allMatch(ThresholdColumn::hasName)
                    || read.putIfAbsent(row.key(), typed(row, faults)) != null) {
                return false;
            }
        }
        try {
            JsonNode again = RequirementReader.read(read, indicator.code(), (path, row) -> {});
            return faults.count() == 0
                    && SetNode.isSame(requirement, SetYaml.tree(SetYaml.part(again, Requirement.class)));
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }

    private static SetRow typed(LaidRow row, FileFaults faults) {
        Map<String, String> cells = new HashMap<>();
        row.cells()
                .forEach((column, cell) ->
                        cells.put(column, cell == null ? "" : cell.toString().strip()));
        Map<ThresholdColumn, String> headers = new LinkedHashMap<>();
        Set<String> numbers = new HashSet<>();
        row.thresholds().forEach((column, cell) -> {
            headers.put(column, column.name());
            if (cell instanceof BigDecimal) {
                numbers.add(column.name());
            }
            cells.put(
                    column.name(),
                    cell instanceof BigDecimal number
                            ? number.toPlainString()
                            : cell.toString().strip());
        });
        return new SetRow(new TableRow(1, cells, numbers), headers, Set.of(), faults);
    }
}
