package vn.ntm.criteria.setfiles.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.SetRow;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;
import vn.ntm.criteria.setfiles.words.Regions;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;

/**
 * Reads a set from its spreadsheet after a person completed it, below whatever titles were put above. What a cell says
 * is either taken or told as a fault of that cell, and all faults are told at once.
 */
public final class SetWorkbook {

    private static final Text ALL_COLUMNS =
            new Text("cột này như trong tệp tải về", "this column, as in the file that was downloaded");
    private static final Text ONCE = new Text("mỗi cột một lần", "each column once");
    private static final Text XLSX = new Text(
            "tệp XLSX của bộ tiêu chí tải về; tệp .xls cũ cần lưu lại thành .xlsx",
            "the XLSX file of a set as downloaded; save an old .xls file as .xlsx");
    private static final Columns COLUMNS =
            new Columns(List.of(SetColumns.TEXT, SetColumns.KEY), List.of(), true).underTitles();

    private final FileFaults faults = new FileFaults();
    private final Map<ThresholdColumn, String> headers = new LinkedHashMap<>();
    private final Set<String> absent = new LinkedHashSet<>();
    private int header = 1;

    private SetWorkbook() {}

    /** @throws ProblemException with every fault by row and column, where it is no set */
    public static IndicatorSet read(byte[] file) {
        return new SetWorkbook().set(file);
    }

    private IndicatorSet set(byte[] file) {
        if (!TableFile.isXlsx(file)) {
            faults.add(header, "*", null, XLSX);
            faults.refuseIfAny();
        }
        TableFile table = TableFile.read(file, COLUMNS, faults);
        header = table.header();
        if (table.columns().isEmpty()) {
            faults.refuseIfAny();
        }
        Set<String> unknown = columns(table.columns());
        SetRows rows = new SetRows(faults, header);
        table.rows().forEach(row -> rows.add(new SetRow(without(unknown, row), headers, absent, faults)));
        Optional<IndicatorSet> set = rows.set();
        set.ifPresent(read -> lacking(read).forEach(column -> faults.add(header, column.name(), null, ALL_COLUMNS)));
        faults.refuseIfAny();
        return set.orElseThrow(() -> new IllegalStateException("a set is refused without a fault"));
    }

    /** Finds out what the columns are; gives back those that are none of ours. */
    private Set<String> columns(Set<String> found) {
        Set<String> unknown = new LinkedHashSet<>();
        for (String column : found) {
            if (SetColumns.ALL.contains(column)) {
                continue;
            }
            Optional<ThresholdColumn> threshold = ThresholdColumn.of(column);
            if (threshold.isEmpty()) {
                unknown.add(column);
                faults.add(header, column, column, ThresholdColumn.ACCEPTED);
            } else if (headers.putIfAbsent(threshold.get(), column) != null) {
                unknown.add(column);
                faults.add(header, column, column, ONCE);
            }
        }
        SetColumns.ALL.stream().filter(column -> !found.contains(column)).forEach(column -> {
            absent.add(column);
            faults.add(header, column, null, ALL_COLUMNS);
        });
        return unknown;
    }

    /**
     * The columns of thresholds that somebody took out: that for all, those of regions, and of a year those of regions
     * where most are there. A person who adds a year for one region need not add it for all.
     */
    private List<ThresholdColumn> lacking(IndicatorSet set) {
        List<ThresholdColumn> lacking = new ArrayList<>();
        if (!headers.containsKey(ThresholdColumn.COMMON)) {
            lacking.add(ThresholdColumn.COMMON);
        }
        List<ThresholdColumn> regions = Regions.of(set.regionsBy()).stream()
                .map(region -> ThresholdColumn.COMMON.of(ThresholdColumn.REGION, region))
                .toList();
        if (set.regionsBy() != null) {
            regions.stream().filter(one -> !headers.containsKey(one)).forEach(lacking::add);
        }
        headers.keySet().stream()
                .map(ThresholdColumn::year)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(year -> {
                    List<ThresholdColumn> without = regions.stream()
                            .map(one -> one.in(year))
                            .filter(one -> !headers.containsKey(one))
                            .toList();
                    if (without.size() < regions.size() / 2) {
                        lacking.addAll(without);
                    }
                });
        return lacking;
    }

    private static TableRow without(Set<String> unknown, TableRow row) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.keySet().removeAll(unknown);
        return new TableRow(row.line(), cells, row.numbers());
    }
}
