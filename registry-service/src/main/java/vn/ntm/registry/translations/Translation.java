package vn.ntm.registry.translations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.lineage.Flow;
import vn.ntm.registry.lineage.Lineage;
import vn.ntm.registry.lineage.Portions;
import vn.ntm.registry.matching.Match;
import vn.ntm.registry.matching.UnitFinder;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.translations.Translated.Outcome;
import vn.ntm.registry.translations.columns.CarryWork;
import vn.ntm.registry.translations.columns.ColumnWork;
import vn.ntm.registry.translations.columns.MeanWork;
import vn.ntm.registry.translations.columns.Placements;
import vn.ntm.registry.translations.columns.Quality;
import vn.ntm.registry.translations.columns.SumWork;
import vn.ntm.registry.translations.columns.Totals;
import vn.ntm.registry.translations.columns.Weights;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Numbers;
import vn.ntm.registry.translations.tables.Rule;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.translations.tables.TableRow;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * Brings a table of one day onto the units of another. Pure. Its steps: tell the unit that each row means; find where
 * that unit went, or came from; take each column there by its rule. It keeps: of a sum, what went in is what came out and
 * what was not placed; every row is accounted for; the order of the rows does not matter; a unit that went over whole,
 * and alone, comes back as it was.
 */
final class Translation {

    private static final Flow NOWHERE = new Flow(Map.of(), Map.of());

    private final Table table;
    private final Register register;
    private final UnitFinder finder;
    private final Placements placements;
    private final LostReasons reasons;
    private final List<ColumnWork> work;
    private final Map<UUID, Map<UUID, Portions>> sources = new HashMap<>();

    private Translation(Table table, Lineage lineage, UnitFinder finder, Weights weights) {
        this.table = table;
        this.register = lineage.register();
        this.finder = finder;
        this.placements = new Placements(lineage, table, weights);
        this.reasons = new LostReasons(register, table);
        this.work =
                table.columns().stream().map(column -> work(column, weights)).toList();
    }

    /** @param finder of the units of the table's level and day */
    static Translated of(Table table, Lineage lineage, UnitFinder finder, Weights weights) {
        return new Translation(table, lineage, finder, weights).translated();
    }

    private Translated translated() {
        List<Translated.RowResult> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            rows.add(take(row));
        }
        Map<String, Totals> totals = new LinkedHashMap<>();
        for (int i = 0; i < work.size(); i++) {
            totals.put(table.columns().get(i).name(), work.get(i).totals());
        }
        List<Translated.Result> results = sources.keySet().stream()
                .map(this::result)
                .sorted(Comparator.comparing(
                                (Translated.Result result) -> result.version().code())
                        .thenComparing(result -> result.unit().level()))
                .toList();
        return new Translated(table, results, rows, totals);
    }

    private Translated.RowResult take(TableRow row) {
        Match match = finder.find(row.code(), row.name(), row.parent());
        if (match instanceof Match.Found found) {
            UUID source = found.unit().id();
            Flow flow = placements.of(source);
            work.forEach(column -> column.add(row, source, flow));
            flow.to().forEach((target, portions) -> sources.computeIfAbsent(target, none -> new TreeMap<>())
                    .put(source, portions));
            return placed(row, found.note(), flow);
        }
        work.forEach(column -> column.add(row, null, NOWHERE));
        if (match instanceof Match.Ambiguous ambiguous) {
            return new Translated.RowResult(row, Outcome.AMBIGUOUS, ambiguous.reason());
        }
        return new Translated.RowResult(row, Outcome.UNKNOWN, ((Match.Missing) match).reason());
    }

    private Translated.RowResult placed(TableRow row, @Nullable Text note, Flow flow) {
        Text reason = reasons.of(flow, note);
        if (flow.to().isEmpty()) {
            return new Translated.RowResult(row, Outcome.UNKNOWN, reason);
        }
        boolean isWhole = flow.to().size() == 1
                && flow.lost().isEmpty()
                && flow.to().values().iterator().next().isWhole();
        return new Translated.RowResult(row, isWhole ? Outcome.WHOLE : Outcome.SPLIT, reason);
    }

    private ColumnWork work(Column column, Weights weights) {
        int scale = column.rule() == Rule.NONE ? 0 : scale(column.name());
        return switch (column.rule()) {
            case SUM -> new SumWork(column, scale);
            case MEAN -> new MeanWork(column, scale, table, weights);
            case NONE -> new CarryWork(column, placements);
        };
    }

    private int scale(String column) {
        return table.rows().stream()
                .flatMap(row -> Numbers.of(row, column).stream())
                .mapToInt(number -> number.scale())
                .max()
                .orElse(0);
    }

    private Translated.Result result(UUID target) {
        Unit unit = unit(target);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < work.size(); i++) {
            values.put(table.columns().get(i).name(), work.get(i).value(target));
        }
        List<Translated.Source> from = sources.getOrDefault(target, Map.of()).entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(source -> source.version().code()))
                .toList();
        List<ColumnWork.Mass> masses =
                work.stream().map(column -> column.mass(target)).toList();
        return new Translated.Result(unit, version(unit, false), values, Quality.worst(masses, units(from)), from);
    }

    /** Of a table without numbers the units themselves are weighed, each by what of its people came (or of its land). */
    private static ColumnWork.Mass units(List<Translated.Source> from) {
        ColumnWork.Mass people = from.stream()
                .map(source -> ColumnWork.Mass.of(source.population().estimate(), source.isWhole()))
                .reduce(ColumnWork.Mass.NONE, ColumnWork.Mass::plus);
        return people.all().signum() > 0
                ? people
                : from.stream()
                        .map(source -> ColumnWork.Mass.of(source.area().estimate(), source.isWhole()))
                        .reduce(ColumnWork.Mass.NONE, ColumnWork.Mass::plus);
    }

    private Translated.Source source(UUID id, Portions portions) {
        Unit unit = unit(id);
        return new Translated.Source(unit, version(unit, true), portions.population(), portions.area());
    }

    private Unit unit(UUID id) {
        return register.unit(id).orElseThrow(() -> new IllegalStateException("an edge leads to no unit: " + id));
    }

    private UnitVersion version(Unit unit, boolean isSource) {
        return unit.on(isSource ? table.from() : table.to()).orElseThrow();
    }
}
