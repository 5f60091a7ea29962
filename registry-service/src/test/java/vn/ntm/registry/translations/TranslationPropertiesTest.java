package vn.ntm.registry.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.lineage.Dimension;
import vn.ntm.registry.lineage.History;
import vn.ntm.registry.lineage.UnknownShares;
import vn.ntm.registry.matching.ForeignCodes;
import vn.ntm.registry.matching.UnitFinder;
import vn.ntm.registry.matching.UnitIndex;
import vn.ntm.registry.translations.columns.Grade;
import vn.ntm.registry.translations.columns.Quality;
import vn.ntm.registry.translations.columns.Totals;
import vn.ntm.registry.translations.columns.Weights;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Rule;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.translations.tables.TableRow;
import vn.ntm.registry.units.Unit;

/** What holds of the translation of every table over every history. */
class TranslationPropertiesTest {

    @Property(tries = 300)
    void totalsAreKept(
            @ForAll Random random,
            @ForAll UnknownShares choice,
            @ForAll @IntRange(max = History.DAYS) int from,
            @ForAll @IntRange(max = History.DAYS) int to) {
        History history = History.of(random, false, false);
        Table table = table(history, from, to, choice, random);
        Translated translated = translate(history, table, random.nextBoolean() ? Weights.UNKNOWN : sizes());

        for (Column column : table.columns()) {
            Totals totals = translated.totals().get(column.name());
            BigDecimal in = table.rows().stream()
                    .map(row -> new BigDecimal(row.values().get(column.name())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(totals.in()).isEqualByComparingTo(in);
            assertThat(totals.out().add(totals.notPlaced())).isEqualByComparingTo(in);
        }
        assertThat(translated.rows()).hasSameSizeAs(table.rows());
        assertThat(translated.results())
                .allSatisfy(result -> assertThat(result.quality().whole()).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }

    @Property(tries = 200)
    void theOrderOfRowsDoesNotMatter(
            @ForAll Random random,
            @ForAll @IntRange(max = History.DAYS) int from,
            @ForAll @IntRange(max = History.DAYS) int to) {
        History history = History.of(random, false, false);
        Table table = table(history, from, to, UnknownShares.EVEN, random);
        List<TableRow> shuffled = new ArrayList<>(table.rows());
        Collections.shuffle(shuffled, random);
        Table other =
                new Table(table.from(), table.to(), table.level(), shuffled, table.columns(), table.unknownShares());

        Translated one = translate(history, table, Weights.UNKNOWN);
        Translated two = translate(history, other, Weights.UNKNOWN);
        assertThat(two.results()).isEqualTo(one.results());
        assertThat(two.totals()).isEqualTo(one.totals());
        assertThat(two.rows()).containsExactlyInAnyOrderElementsOf(one.rows());
    }

    @Property(tries = 200)
    void whereAllGoOverWholeATableComesBackExactly(
            @ForAll Random random, @ForAll @IntRange(max = History.DAYS) int from) {
        History history = History.of(random, true, true);
        Table table = table(history, from, History.DAYS, UnknownShares.EVEN, random);
        Map<UUID, BigDecimal> numbers =
                history.on(table.from()).stream().collect(Collectors.toMap(Unit::id, unit -> number(table, unit)));

        Translated there = translate(history, table, Weights.UNKNOWN);
        assertThat(there.results()).allMatch(result -> result.quality().equals(new Quality(BigDecimal.ONE, Grade.A)));
        List<TableRow> rows = there.results().stream()
                .map(result -> new TableRow(
                        1,
                        result.version().code(),
                        null,
                        null,
                        Map.of("n", result.values().get("n").toString())))
                .toList();
        Table back =
                new Table(table.to(), table.from(), table.level(), rows, List.of(Column.sum("n")), UnknownShares.EVEN);
        // What began from nothing in between brought nothing of the table.
        Weights known = (unit, dimension, on) -> Optional.of(numbers.getOrDefault(unit, BigDecimal.ZERO));
        Translated returned = translate(history, back, known);
        Map<UUID, Object> found = returned.results().stream()
                .collect(Collectors.toMap(
                        result -> result.unit().id(), result -> result.values().get("n")));
        assertThat(found).isEqualTo(numbers);
    }

    private static BigDecimal number(Table table, Unit unit) {
        String code = unit.on(table.from()).orElseThrow().code();
        return table.rows().stream()
                .filter(row -> code.equals(row.code()))
                .map(row -> new BigDecimal(row.values().get("n")))
                .findFirst()
                .orElseThrow();
    }

    private static Table table(History history, int from, int to, UnknownShares choice, Random random) {
        List<TableRow> rows = new ArrayList<>();
        Function<Integer, String> number = scale ->
                BigDecimal.valueOf(1 + random.nextInt(1_000_000), scale).toPlainString();
        for (Unit unit : history.on(History.after(from))) {
            Map<String, String> values = Map.of("n", number.apply(0), "km2", number.apply(2));
            rows.add(new TableRow(
                    rows.size() + 1, unit.on(History.after(from)).orElseThrow().code(), null, null, values));
        }
        return new Table(
                History.after(from),
                History.after(to),
                UnitLevel.PROVINCE,
                rows,
                List.of(Column.sum("n"), new Column("km2", Rule.SUM, Dimension.AREA, null)),
                choice);
    }

    private static Weights sizes() {
        return (unit, dimension, on) -> Optional.of(BigDecimal.valueOf(unit.getLeastSignificantBits() * 100));
    }

    private static Translated translate(History history, Table table, Weights weights) {
        UnitFinder finder =
                new UnitFinder(new UnitIndex(history.register()), table.level(), table.from(), ForeignCodes.NONE);
        return Translation.of(table, history.lineage(), finder, weights);
    }
}
