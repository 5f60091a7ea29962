package vn.ntm.criteria.setfiles.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.setfiles.cells.CountedBy;
import vn.ntm.criteria.setfiles.cells.DerivedCell;
import vn.ntm.criteria.setfiles.cells.EvidenceCell;
import vn.ntm.criteria.setfiles.cells.PartText;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.SetNode;
import vn.ntm.criteria.setfiles.cells.SetRow;
import vn.ntm.criteria.setfiles.cells.UnitCell;
import vn.ntm.criteria.setfiles.cells.Wanted;
import vn.ntm.criteria.setfiles.cells.WantedText;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.text.Vietnamese;

/** Reads an indicator from its row and those of its parts. */
final class IndicatorReader {

    private static final Text STRUCTURE =
            new Text("để nguyên như tệp tải về", "what the file had when it was downloaded");

    private static final Text NOT_BOTH = new Text(
            "để trống, hoặc để trống phép so sánh và các mức", "nothing, or else no comparison and no thresholds");

    private IndicatorReader() {}

    /**
     * @param rows those of the indicator by key
     * @param key of its own
     * @param placed takes which row says which part of it
     */
    static ObjectNode read(Map<String, SetRow> rows, String key, FileFaults faults, RequirementReader.Placed placed) {
        SetRow row = rows.get(key);
        ObjectNode indicator = SetNode.object();
        String code = row.take(SetColumns.CODE);
        SetNode.put(indicator, "code", code.isEmpty() ? key : code);
        SetNode.put(indicator, "textVi", row.take(SetColumns.TEXT));
        SetNode.put(indicator, "textEn", row.take(SetColumns.ENGLISH));
        indicator.set("requirement", requirement(rows, key, placed));
        String unit = row.take(SetColumns.UNIT);
        SetNode.put(indicator, "unit", UnitCell.read(unit));
        ObjectNode source = indicator.putObject("source");
        SetNode.put(source, "decision", row.take(SetColumns.DECISION));
        SetNode.put(source, "annex", row.take(SetColumns.ANNEX));
        SetNode.put(source, "item", row.take(SetColumns.ITEM));
        SetNode.put(indicator, "textConfidence", confidence(row, SetColumns.TEXT_CONFIDENCE));
        SetNode.put(indicator, "thresholdConfidence", confidence(row, SetColumns.THRESHOLD_CONFIDENCE));
        SetNode.put(indicator, "evidence", row.take(SetColumns.EVIDENCE));
        SetNode.put(indicator, "note", row.take(SetColumns.NOTE));
        ArrayNode documents = indicator.putArray("evidenceDocuments");
        row.take(SetColumns.DOCUMENTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(documents::add);
        indicator.set("evidenceKinds", EvidenceCell.read(row));
        DerivedCell.read(row, indicator);
        rows.forEach((other, part) -> {
            if (part != row) {
                ofPart(other, part, row);
            }
        });
        return indicator;
    }

    /** What the structure column says where it does; otherwise what all the others say. */
    private static JsonNode requirement(Map<String, SetRow> rows, String key, RequirementReader.Placed placed) {
        SetRow row = rows.get(key);
        String structure = row.take(SetColumns.STRUCTURE);
        if (structure.isEmpty()) {
            return RequirementReader.read(rows, key, placed);
        }
        placed.at("requirement", row);
        if (row.hasThresholds() || !row.seen(SetColumns.COMPARISON).isEmpty()) {
            row.takeAll();
            row.fault(SetColumns.STRUCTURE, NOT_BOTH);
            return SetNode.object().put("kind", Wanted.ACHIEVED);
        }
        Optional<JsonNode> read = SetNode.read(structure);
        if (read.isEmpty()) {
            row.fault(SetColumns.STRUCTURE, STRUCTURE);
            return SetNode.object();
        }
        String wanted = row.seen(SetColumns.WANTED);
        if (wanted.isEmpty() || wanted.equals(WantedText.of(read.get()))) {
            row.take(SetColumns.WANTED);
        }
        return read.get();
    }

    /** The row of a part has a name; what stands in the indicator's own row may stand in it again. */
    private static void ofPart(String key, SetRow part, SetRow own) {
        part.takeSame(own, SetColumns.OF_INDICATOR);
        String right = CountedBy.Row.of(key)
                .map(row -> row.by().words(row.above()))
                .orElseGet(() -> PartText.of(key.substring(key.lastIndexOf('/') + 1), 0));
        String name = part.take(SetColumns.TEXT).replaceFirst("^[–\\-\\s]+", "");
        if (!name.isEmpty() && !Vietnamese.matchKey(name).equals(Vietnamese.matchKey(right.strip()))) {
            part.fault(
                    SetColumns.TEXT, new Text("%s (tên theo Khóa)", "%s (the name is that of its Khóa)").with(right));
        }
    }

    /** How sure something is, in the words of the layout; what is no such word is told later. */
    static String confidence(SetRow row, String column) {
        String written = row.take(column);
        return SetWords.CONFIDENCE.word(written).orElse(written);
    }
}
