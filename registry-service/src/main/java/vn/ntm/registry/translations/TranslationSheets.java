package vn.ntm.registry.translations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.answers.Sheet;
import vn.ntm.registry.directory.UnitRef;
import vn.ntm.registry.translations.columns.Totals;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Numbers;
import vn.ntm.registry.translations.tables.Rule;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.translations.tables.TableRow;

/** A translated table as sheets: the result, what became of each row, and the totals. Pure. */
final class TranslationSheets {

    private static final List<String> UNIT = List.of("code", "name", "full_name", "parent_code", "parent_name");
    private static final List<String> QUALITY = List.of("quality", "grade", "sources", "note");

    private final TranslationAnswer answer;
    private final List<Column> columns;
    private final List<TableRow> rows;

    private TranslationSheets(TranslationAnswer answer, Table table) {
        this.answer = answer;
        this.columns = table.columns();
        this.rows = table.rows();
    }

    /**
     * As a workbook.
     *
     * @param table as it was sent
     */
    static List<Sheet> several(TranslationAnswer answer, Table table) {
        TranslationSheets sheets = new TranslationSheets(answer, table);
        return List.of(
                new Sheet("result", sheets.header(), sheets.results().toList()), sheets.outcomes(), sheets.totals());
    }

    /** As one sheet: what could not be placed stands below the results, so that each column keeps its total there too. */
    static List<Sheet> single(TranslationAnswer answer, Table table) {
        TranslationSheets sheets = new TranslationSheets(answer, table);
        return List.of(new Sheet(
                "result",
                sheets.header(),
                Stream.concat(sheets.results(), sheets.left()).toList()));
    }

    private List<String> header() {
        Set<String> taken = new HashSet<>(UNIT);
        taken.addAll(QUALITY);
        List<String> header = new ArrayList<>(UNIT);
        columns.forEach(column -> header.add(unlike(taken, column.name())));
        header.addAll(QUALITY);
        return header;
    }

    /** A table that is a register's own list has columns by the names of ours: each column is told from the others. */
    private static String unlike(Set<String> taken, String name) {
        String own = name;
        for (int i = 2; !taken.add(own); i++) {
            own = name + "_" + i;
        }
        return own;
    }

    private Stream<List<@Nullable Object>> results() {
        return answer.items().stream().map(item -> {
            UnitRef parent = item.unit().parent();
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                    item.unit().code(),
                    item.unit().name(),
                    item.unit().fullName(),
                    parent == null ? null : parent.code(),
                    parent == null ? null : parent.name()));
            columns.forEach(column -> cells.add(item.values().get(column.name())));
            cells.addAll(
                    Arrays.asList(item.quality().whole(), item.quality().grade().name(), sources(item), null));
            return cells;
        });
    }

    private static String sources(TranslationAnswer.Item item) {
        return item.sources().stream()
                .map(source -> source.code() + " " + source.name() + share(source))
                .collect(Collectors.joining("; "));
    }

    private static String share(TranslationAnswer.Source source) {
        boolean isWhole = source.certain() && source.share().compareTo(BigDecimal.ONE) == 0;
        return isWhole
                ? ""
                : " (" + (source.certain() ? "" : "~") + source.share().toPlainString() + ")";
    }

    /** Rows without a place, and below them what of the others has none. */
    private Stream<List<@Nullable Object>> left() {
        List<List<@Nullable Object>> left = new ArrayList<>();
        Map<String, BigDecimal> told = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            TranslationAnswer.Row row = answer.rows().get(i);
            if (row.outcome().equals("ambiguous") || row.outcome().equals("unknown")) {
                left.add(left(rows.get(i), row, told));
            }
        }
        List<@Nullable Object> rest = rest(told);
        if (rest.stream().anyMatch(Objects::nonNull)) {
            rest.set(rest.size() - 1, "not placed");
            left.add(rest);
        }
        return left.stream();
    }

    private List<@Nullable Object> left(TableRow row, TranslationAnswer.Row said, Map<String, BigDecimal> told) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(row.code(), row.name(), null, null, row.parent()));
        for (Column column : columns) {
            Optional<BigDecimal> number =
                    column.rule() == Rule.NONE ? Optional.empty() : Numbers.of(row, column.name());
            number.ifPresent(value -> told.merge(column.name(), value, BigDecimal::add));
            cells.add(number.isPresent() ? number.get() : row.values().get(column.name()));
        }
        String note = "row " + said.row() + ": " + said.outcome() + (said.reason() == null ? "" : "; " + said.reason());
        cells.addAll(Arrays.asList(null, null, null, note));
        return cells;
    }

    private List<@Nullable Object> rest(Map<String, BigDecimal> told) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(null, null, null, null, null));
        for (Column column : columns) {
            BigDecimal rest = column.rule() == Rule.SUM
                    ? answer.totals()
                            .get(column.name())
                            .notPlaced()
                            .subtract(told.getOrDefault(column.name(), BigDecimal.ZERO))
                    : BigDecimal.ZERO;
            cells.add(rest.signum() == 0 ? null : rest);
        }
        cells.addAll(Arrays.asList(null, null, null, null));
        return cells;
    }

    private Sheet outcomes() {
        return new Sheet(
                "rows",
                List.of("row", "code", "name", "outcome", "reason"),
                answer.rows().stream()
                        .map(row -> Arrays.<@Nullable Object>asList(
                                row.row(), row.code(), row.name(), row.outcome(), row.reason()))
                        .toList());
    }

    private Sheet totals() {
        return new Sheet(
                "totals",
                List.of("column", "rule", "by", "in", "out", "not_placed"),
                columns.stream()
                        .map(column -> {
                            Totals totals = answer.totals().get(column.name());
                            return Arrays.<@Nullable Object>asList(
                                    column.name(),
                                    column.rule(),
                                    column.weight() == null ? column.by() : column.weight(),
                                    totals.in(),
                                    totals.out(),
                                    totals.notPlaced());
                        })
                        .toList());
    }
}
