package vn.ntm.criteria.setfiles.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.setfiles.cells.CountedBy;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.SetNode;
import vn.ntm.criteria.setfiles.cells.SetRow;
import vn.ntm.criteria.setfiles.layout.SetLayout;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;

/** Makes a set of the rows of its spreadsheet. */
final class SetRows {

    private static final Text NUMBER =
            new Text("số của tiêu chí, mỗi tiêu chí một dòng", "the number of a criterion, a row for each");
    private static final Text ONCE = new Text("mỗi dòng một khóa khác nhau", "a key of its own for each row");
    private static final Text WHOSE = new Text(
            "dòng của chỉ tiêu (có Số), tiêu chí hoặc phần (có Khóa)",
            "a row of an indicator (with Số), a criterion or a part (with Khóa)");
    private static final Text OF_CRITERION = new Text(
                    "số của một tiêu chí có dòng riêng, hoặc %s", "the number of a criterion with a row, or %s")
            .with(SetColumns.CONDITION);
    private static final Text COMPOSITE = new Text(
            "phần của một dòng có Yêu cầu \"Tất cả các phần\" hoặc \"Một trong các phần\", hoặc mức theo số lượng của một dòng",
            "a part of a row whose Yêu cầu has \"Tất cả các phần\" or \"Một trong các phần\", or a threshold by count of a row");

    private final FileFaults faults;
    private final ObjectNode set = SetNode.object();
    private final ArrayNode conditions = set.putArray("conditions");
    private final Map<Integer, ObjectNode> criteria = new TreeMap<>();
    private final Map<String, Map<String, SetRow>> indicators = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<SetRow> all = new ArrayList<>();
    private final SetPlaces places;

    /** @param header the line of the header, where is told what no row has */
    SetRows(FileFaults faults, int header) {
        this.faults = faults;
        this.places = new SetPlaces(faults, header);
    }

    void add(SetRow row) {
        all.add(row);
        String key = key(row);
        if (key.isEmpty()) {
            row.takeAll();
            row.fault("*", WHOSE);
        } else if (!keys.add(key)) {
            row.takeAll();
            row.fault(SetColumns.KEY, key, ONCE);
        } else if (key.startsWith(SetColumns.OF_SET)) {
            String name = key.substring(SetColumns.OF_SET.length());
            places.put(name, row);
            SetFields.read(name, row, set);
        } else if (key.startsWith(SetColumns.OF_CRITERION)) {
            criterion(key.substring(SetColumns.OF_CRITERION.length()), row);
        } else {
            indicators
                    .computeIfAbsent(indicatorOf(key, row), code -> new LinkedHashMap<>())
                    .put(key, row);
        }
    }

    /** A row that a person added is known by what it has: an indicator by its number in the annex, else a criterion. */
    private static String key(SetRow row) {
        String key = row.take(SetColumns.KEY);
        if (!key.isEmpty()) {
            return key;
        }
        String code = row.seen(SetColumns.CODE);
        if (!code.isEmpty()) {
            return code;
        }
        String number = number(row.seen(SetColumns.CRITERION));
        return number.isEmpty() ? "" : SetColumns.OF_CRITERION + number;
    }

    private static String indicatorOf(String key, SetRow row) {
        if (key.equals(row.seen(SetColumns.CODE))) {
            return key;
        }
        return key.split("[/#]", 2)[0];
    }

    /** The number before the name, if any; empty where there is none. */
    private static String number(String criterion) {
        String number = criterion.split("\\.", 2)[0].strip();
        return number.matches("\\d{1,3}") ? number : "";
    }

    private void criterion(String number, SetRow row) {
        ObjectNode criterion = SetNode.object();
        SetNode.put(criterion, "number", number);
        SetNode.put(criterion, "nameVi", row.take(SetColumns.TEXT));
        SetNode.put(criterion, "nameEn", row.take(SetColumns.ENGLISH));
        SetNode.put(criterion, "groupVi", row.take(SetColumns.GROUP));
        SetNode.put(criterion, "confidence", IndicatorReader.confidence(row, SetColumns.TEXT_CONFIDENCE));
        SetNode.put(criterion, "evidence", row.take(SetColumns.EVIDENCE));
        criterion.putArray("indicators");
        String first = row.take(SetColumns.CRITERION);
        boolean isItsOwn = first.equals(number)
                || first.equals(number + ".")
                || first.equals(number + ". " + row.seen(SetColumns.TEXT));
        if (!number.matches("\\d{1,3}") || criteria.putIfAbsent(Integer.parseInt(number), criterion) != null) {
            row.fault(SetColumns.KEY, number, NUMBER);
        } else if (!isItsOwn) {
            row.fault(SetColumns.CRITERION, new Text("%s", "%s").with(number));
        }
        places.put("criterion " + number, row);
    }

    /** The set, where nothing is wrong with it; all that is wrong is told. */
    Optional<IndicatorSet> set() {
        indicators.forEach(this::indicator);
        ArrayNode list = set.putArray("criteria");
        int at = 0;
        for (Map.Entry<Integer, ObjectNode> one : criteria.entrySet()) {
            places.move("criterion " + one.getKey(), "criteria[" + at++ + "]");
            list.add(one.getValue());
        }
        all.forEach(SetRow::tellUntaken);
        int before = faults.count();
        Optional<IndicatorSet> read = SetLayout.read(set, places::fault);
        return before == 0 ? read : Optional.empty();
    }

    private void indicator(String key, Map<String, SetRow> rows) {
        SetRow row = rows.get(key);
        if (row == null) {
            rows.values().forEach(one -> one.fault(SetColumns.KEY, COMPOSITE));
            return;
        }
        String criterion = row.take(SetColumns.CRITERION);
        String number = number(criterion);
        ArrayNode in = in(criterion, number);
        if (in == null) {
            row.fault(SetColumns.CRITERION, OF_CRITERION);
        }
        String path = in == conditions || in == null
                ? "conditions[%d]".formatted(conditions.size())
                : "criterion %d.indicators[%d]".formatted(Integer.parseInt(number), in.size());
        Set<SetRow> placed = new HashSet<>();
        ObjectNode indicator = IndicatorReader.read(rows, key, faults, (inside, at) -> {
            placed.add(at);
            places.put(inside.isEmpty() ? path : path + "." + inside, at);
        });
        places.put(path, row);
        rows.forEach((one, part) -> {
            boolean isCounted = CountedBy.Row.of(one)
                    .map(counted -> rows.get(counted.of()))
                    .filter(placed::contains)
                    .isPresent();
            if (!placed.contains(part) && !isCounted) {
                part.fault(SetColumns.KEY, COMPOSITE);
            }
        });
        if (in != null) {
            in.add(indicator);
        }
    }

    private @Nullable ArrayNode in(String criterion, String number) {
        if (criterion.equalsIgnoreCase(SetColumns.CONDITION)) {
            return conditions;
        }
        ObjectNode found = number.isEmpty() ? null : criteria.get(Integer.parseInt(number));
        boolean isItsName = found != null
                && (criterion.equals(number)
                        || criterion.equals(number + ".")
                        || criterion.equals(number + ". " + found.path("nameVi").asText()));
        return isItsName ? (ArrayNode) found.get("indicators") : null;
    }
}
