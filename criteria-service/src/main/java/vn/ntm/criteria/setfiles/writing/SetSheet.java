package vn.ntm.criteria.setfiles.writing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;
import vn.ntm.criteria.setfiles.reading.SetWorkbook;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.platform.tables.answers.Sheet;

/**
 * A set laid out like the annex of its decision: a row for each indicator and each part of one, after rows for the set's
 * own fields and below those of its criteria. It carries the whole set, so that {@link SetWorkbook} reads it back.
 */
public final class SetSheet {

    private SetSheet() {}

    /** The set as a table in Vietnamese; the last column is the key of the indicator and the place of the part. */
    public static Sheet of(IndicatorSet set) {
        List<LaidRow> rows = rows(set);
        List<ThresholdColumn> thresholds = thresholds(set, rows);
        Map<String, ThresholdColumn> byName = new LinkedHashMap<>();
        thresholds.forEach(column -> byName.put(column.name(), column));
        List<String> header = header(thresholds);
        List<List<@Nullable Object>> cells = rows.stream()
                .map(row -> {
                    List<@Nullable Object> all = new ArrayList<>();
                    header.forEach(column -> all.add(
                            byName.containsKey(column) ? row.thresholds().get(byName.get(column)) : row.said(column)));
                    return all;
                })
                .toList();
        return new Sheet("Bộ tiêu chí", header, cells, SetLook.hints(thresholds), SetLook.of(header, headings(rows)));
    }

    /** The set as a workbook: the table, and how it is completed. */
    public static List<Sheet> workbook(IndicatorSet set) {
        return List.of(of(set), SetGuide.sheet());
    }

    private static List<String> header(List<ThresholdColumn> thresholds) {
        return Stream.of(
                        SetColumns.FIRST,
                        thresholds.stream().map(ThresholdColumn::name).toList(),
                        SetColumns.LAST)
                .flatMap(List::stream)
                .toList();
    }

    private static List<LaidRow> rows(IndicatorSet set) {
        JsonNode tree = SetYaml.tree(set);
        Expected expected = Expected.of(set);
        List<LaidRow> rows = new ArrayList<>(FieldRows.of(tree));
        set.conditions().forEach(one -> rows.addAll(IndicatorRows.of(SetColumns.CONDITION, one, expected)));
        set.criteria().forEach(criterion -> {
            rows.add(row(criterion));
            String number = String.valueOf(criterion.number());
            criterion.indicators().forEach(one -> rows.addAll(IndicatorRows.of(number, one, expected)));
        });
        return rows;
    }

    private static LaidRow row(Criterion criterion) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put(SetColumns.CRITERION, String.valueOf(criterion.number()));
        cells.put(SetColumns.TEXT, criterion.nameVi());
        cells.put(SetColumns.ENGLISH, criterion.nameEn());
        cells.put(SetColumns.GROUP, criterion.groupVi());
        cells.put(
                SetColumns.TEXT_CONFIDENCE,
                SetWords.CONFIDENCE.vietnamese(criterion.confidence().toString()));
        cells.put(SetColumns.EVIDENCE, criterion.evidence());
        cells.put(SetColumns.KEY, SetColumns.OF_CRITERION + criterion.number());
        return new LaidRow(cells, Map.of(), true);
    }

    private static Set<Integer> headings(List<LaidRow> rows) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).isHeading())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Where regions differ, each has a column, also for each year for which one has. */
    private static List<ThresholdColumn> thresholds(IndicatorSet set, List<LaidRow> rows) {
        Set<ThresholdColumn> used = new HashSet<>(Set.of(ThresholdColumn.COMMON));
        rows.forEach(row -> used.addAll(row.thresholds().keySet()));
        List<ThresholdColumn> ofRegions = used.stream()
                .filter(column -> column.trait().equals(ThresholdColumn.REGION))
                .toList();
        if (set.regionsBy() != null || !ofRegions.isEmpty()) {
            TreeSet<Integer> years = ofRegions.stream()
                    .map(ThresholdColumn::year)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (String region : Expected.of(set).regions()) {
                ThresholdColumn column = ThresholdColumn.COMMON.of(ThresholdColumn.REGION, region);
                used.add(column);
                years.forEach(year -> used.add(column.in(year)));
            }
        }
        return ThresholdColumn.sorted(used);
    }
}
