package vn.ntm.registry.translations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.lineage.Dimension;
import vn.ntm.registry.matching.lists.UnitTable;
import vn.ntm.registry.translations.TranslationRequest.ColumnRequest;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Numbers;
import vn.ntm.registry.translations.tables.Rule;

/** By which rule each column of a table goes: as the caller says, otherwise by what stands in it. Pure. */
final class ColumnRules {

    /** A name may hold colons itself. */
    private static final Pattern WRITTEN = Pattern.compile("(.+?):(sum|mean|none)(?::(.+))?", Pattern.DOTALL);

    private static final Text FORM = new Text(
            "tên cột:sum, mean hoặc none, rồi :population, :area hoặc cột trọng số của mean, như dan_so:sum:population",
            "a column's name:sum, mean or none, then :population, :area or a mean's column of weights, such as "
                    + "dan_so:sum:population");

    private final UnitTable table;
    private final List<Fault> faults = new ArrayList<>();

    private ColumnRules(UnitTable table) {
        this.table = table;
    }

    /**
     * @param asked in the body
     * @param written in the address; the body comes first
     * @throws ProblemException (malformed) where a rule names no column, or a column of numbers holds something else
     */
    static List<Column> of(UnitTable table, @Nullable List<@Nullable ColumnRequest> asked, List<String> written) {
        return new ColumnRules(table).columns(asked == null ? List.of() : asked, written);
    }

    private List<Column> columns(List<@Nullable ColumnRequest> asked, List<String> written) {
        Map<String, Column> said = new LinkedHashMap<>();
        for (String one : written) {
            Matcher parts = WRITTEN.matcher(one);
            if (!parts.matches()) {
                throw new ProblemException(CommonProblem.MALFORMED_REQUEST, Fault.of("column", one, FORM));
            }
            column("column", parts.group(1), parts.group(2), parts.group(3), null)
                    .ifPresent(column -> said.put(column.name(), column));
        }
        for (ColumnRequest one : asked) {
            if (one != null) {
                column("$.columns", one.name(), one.rule(), one.by(), one.weight())
                        .ifPresent(column -> said.put(column.name(), column));
            }
        }
        said.values().forEach(this::checkNumbers);
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, null, faults);
        }
        return table.columns().stream()
                .map(name -> said.containsKey(name) ? said.get(name) : byContent(name))
                .toList();
    }

    private Optional<Column> column(
            String field, @Nullable String name, @Nullable String rule, @Nullable String by, @Nullable String weight) {
        if (name == null || !table.columns().contains(name)) {
            String all = String.join(", ", table.columns());
            faults.add(Fault.of(field, name, new Text("một trong các cột: " + all, "one of the columns: " + all)));
            return Optional.empty();
        }
        Rule meant = Parameters.oneOf(Rule.class, field, rule).orElse(Rule.SUM);
        boolean isWeight = meant == Rule.MEAN && by != null && table.columns().contains(by);
        Dimension dimension = isWeight
                ? Dimension.POPULATION
                : Parameters.oneOf(Dimension.class, field, by).orElse(Dimension.POPULATION);
        String weigher = isWeight ? by : weight;
        if (weigher != null && !table.columns().contains(weigher)) {
            return column(field, weigher, rule, by, null);
        }
        return Optional.of(new Column(name, meant, dimension, weigher));
    }

    private void checkNumbers(Column column) {
        if (column.rule() == Rule.NONE) {
            return;
        }
        check(column.name());
        if (column.weight() != null) {
            check(column.weight());
        }
    }

    private void check(String column) {
        for (UnitTable.Row row : table.rows()) {
            String value = row.values().get(column);
            if (value != null && Numbers.of(value).isEmpty() && faults.size() < UnitTable.COLUMNS_AT_MOST) {
                faults.add(new Fault(column, row.line(), value, Numbers.ACCEPTED));
            }
        }
    }

    private Column byContent(String name) {
        boolean isNumeric = table.rows().stream()
                .map(row -> row.values().get(name))
                .allMatch(value -> value == null || Numbers.of(value).isPresent());
        return new Column(name, isNumeric ? Rule.SUM : Rule.NONE, Dimension.POPULATION, null);
    }
}
