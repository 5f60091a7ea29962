package vn.ntm.registry.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.ntm.registry.ReferenceCountry.LAST_OF_OLD;
import static vn.ntm.registry.ReferenceCountry.REFORM;
import static vn.ntm.registry.translations.Tables.row;
import static vn.ntm.registry.translations.Tables.translate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.ReferenceCountry;
import vn.ntm.registry.lineage.Dimension;
import vn.ntm.registry.lineage.UnknownShares;
import vn.ntm.registry.translations.Translated.Outcome;
import vn.ntm.registry.translations.columns.Grade;
import vn.ntm.registry.translations.columns.Quality;
import vn.ntm.registry.translations.columns.Totals;
import vn.ntm.registry.translations.columns.Weights;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Rule;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.translations.tables.TableRow;
import vn.ntm.registry.units.Unit;

/** Tables over the whole country, from its units before 1 July 2025 to those after and back. */
class TranslationTest {

    private static final List<Unit> OLD = ReferenceCountry.units(UnitLevel.COMMUNE, LAST_OF_OLD);
    private static final LocalDate END_OF_2024 = LocalDate.parse("2024-12-31");

    @Test
    void aTableOverTheCountryKeepsItsTotalToTheLastUnit() {
        Random random = new Random(42);
        Table table = Tables.of(LAST_OF_OLD, REFORM, OLD, unit -> String.valueOf(random.nextInt(50_000)));
        Translated translated = translate(table);

        assertThat(translated.results()).hasSize(3_316);
        assertThat(translated.rows())
                .hasSize(10_035)
                .allMatch(row -> row.outcome() == Outcome.WHOLE || row.outcome() == Outcome.SPLIT);
        assertThat(translated.rows().stream().filter(row -> row.outcome() == Outcome.SPLIT))
                .hasSize(441);
        Totals totals = translated.totals().get("n");
        assertThat(totals.in()).isEqualTo(sum(table)).isEqualTo(totals.out());
        assertThat(totals.notPlaced()).isEqualByComparingTo("0");
        assertThat(translated.results().stream()
                        .map(result -> (BigDecimal) result.values().get("n"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(totals.in());
    }

    @ParameterizedTest
    @EnumSource(UnknownShares.class)
    void decimalsKeepTheirScaleAndTheTotal(UnknownShares choice) {
        Random random = new Random(7);
        Table table = Tables.of(LAST_OF_OLD, REFORM, OLD, unit -> BigDecimal.valueOf(random.nextInt(), 2)
                .toPlainString());
        Translated translated = translate(Tables.with(table, choice));

        Totals totals = translated.totals().get("n");
        assertThat(totals.out().add(totals.notPlaced())).isEqualTo(totals.in()).isEqualTo(sum(table));
        assertThat(totals.notPlaced().signum() == 0).isEqualTo(choice != UnknownShares.LEAVE);
        assertThat(translated.results())
                .allMatch(result -> ((BigDecimal) result.values().get("n")).scale() == 2);
    }

    @Test
    void aTableOfWholeUnitsComesBackExactly() {
        Map<UUID, Long> numbers = new HashMap<>();
        Random random = new Random(3);
        Set<String> parted = ReferenceCountry.parted();
        List<Unit> whole = OLD.stream()
                .filter(unit ->
                        !parted.contains(unit.on(LAST_OF_OLD).orElseThrow().code()))
                .toList();
        whole.forEach(unit -> numbers.put(unit.id(), (long) random.nextInt(100_000)));
        Table table = Tables.of(LAST_OF_OLD, REFORM, whole, unit -> "" + numbers.get(unit.id()));

        Translated there = translate(table);
        assertThat(there.results())
                .allSatisfy(result -> assertThat(result.quality()).isEqualTo(new Quality(BigDecimal.ONE, Grade.A)));
        assertThat(there.rows()).allMatch(row -> row.outcome() == Outcome.WHOLE && row.reason() == null);
        Weights known = (unit, dimension, on) ->
                Optional.ofNullable(numbers.get(unit)).map(BigDecimal::valueOf).or(() -> Optional.of(BigDecimal.ZERO));
        Translated back = translate(back(there), known);
        Map<UUID, Long> returned = new HashMap<>();
        back.results().stream()
                .filter(result -> result.values().get("n") instanceof BigDecimal number && number.signum() != 0)
                .forEach(result -> returned.put(
                        result.unit().id(), ((BigDecimal) result.values().get("n")).longValueExact()));
        numbers.values().removeIf(number -> number == 0);
        assertThat(returned).isEqualTo(numbers);
    }

    @Test
    void backWithoutKnownPopulationsAllAreAlikeAndTheGradeSaysSo() {
        Table table = Tables.of(REFORM, LAST_OF_OLD, List.of(row(1, "07682", Map.of("n", "1001"))), Column.sum("n"));
        Translated back = translate(table);

        assertThat(back.results()).allSatisfy(result -> {
            assertThat(result.quality().grade()).isEqualTo(Grade.D);
            assertThat(result.sources().get(0).population().isCertain()).isFalse();
        });
        assertThat(back.totals().get("n").out()).isEqualByComparingTo("1001");
        assertThat(back.rows().get(0).outcome()).isEqualTo(Outcome.SPLIT);
        assertThat(back.rows().get(0).reason().en()).isEqualTo("no source says how much went to each");
    }

    @Test
    void laoHoIsFoundInTheWardOfTanAn() {
        Translated translated = translate(Tables.of(
                END_OF_2024,
                REFORM,
                List.of(row(1, "07684", Map.of("n", "10")), row(2, "07682", Map.of("n", "5"))),
                Column.sum("n")));

        assertThat(translated.results()).singleElement().satisfies(result -> {
            assertThat(result.version().fullName()).isEqualTo("Phường Tân An");
            assertThat(result.version().code()).isEqualTo("07682");
            assertThat(result.values()).containsEntry("n", new BigDecimal("15"));
            assertThat(result.quality().grade()).isEqualTo(Grade.A);
            assertThat(result.sources())
                    .extracting(source -> source.version().fullName())
                    .containsExactly("Thị trấn Tân An", "Xã Lão Hộ");
        });
    }

    @Test
    void peopleAndLandGoTheirOwnWays() {
        List<TableRow> rows = List.of(row(1, "18796", Map.of("people", "1001", "land", "12.5")));
        Translated translated = translate(Tables.of(
                LAST_OF_OLD, REFORM, rows, Column.sum("people"), new Column("land", Rule.SUM, Dimension.AREA, null)));

        assertThat(translated.results())
                .extracting(
                        result -> result.version().code(),
                        result -> result.values().get("people"),
                        result -> result.values().get("land"))
                .containsExactlyInAnyOrder(
                        tuple("18754", new BigDecimal("501"), null),
                        tuple("18823", null, new BigDecimal("12.5")),
                        tuple("18832", new BigDecimal("500"), null));
        assertThat(translated.results())
                .filteredOn(result -> result.version().code().equals("18823"))
                .allMatch(result -> result.quality().grade() == Grade.A);
    }

    @Test
    void nothingIsLostInSilence() {
        Table table = Tables.of(
                LocalDate.parse("2024-11-30"),
                REFORM,
                List.of(
                        row(1, "21586", Map.of("n", "7")),
                        row(2, "99999", Map.of("n", "1")),
                        new TableRow(3, null, "Tân An", null, Map.of("n", "2")),
                        new TableRow(4, null, null, null, Map.of("n", "4"))),
                Column.sum("n"));
        Translated translated = translate(table);

        assertThat(translated.totals().get("n")).isEqualTo(totals("14", "0", "14"));
        assertThat(translated.rows())
                .extracting(Translated.RowResult::outcome)
                .containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.AMBIGUOUS, Outcome.UNKNOWN);
        assertThat(translated.rows().get(0).reason().en())
                .isEqualTo("Phường Trần Phú (21586) ended on 2024-12-01; no source says what it became; "
                        + "perhaps Phường Trần Phú (21580), Phường Thị Nại (21583)");
        assertThat(translated.results()).isEmpty();
    }

    @Test
    void districtsHaveNowhereToGoButTheFiveThatBecameSpecialZones() {
        List<TableRow> rows = List.of(row(1, "215", Map.of("n", "3")), row(2, "755", Map.of("n", "4")));
        Translated translated =
                translate(Tables.with(Tables.of(LAST_OF_OLD, REFORM, rows, Column.sum("n")), UnitLevel.DISTRICT));

        assertThat(translated.results())
                .singleElement()
                .satisfies(result -> assertThat(result.version().fullName()).isEqualTo("Đặc khu Côn Đảo"));
        assertThat(translated.rows().get(0).reason().en())
                .isEqualTo("Huyện Yên Thế (215) ended on 2025-07-01; there are no units of this level on 2025-07-01");
        assertThat(translated.totals().get("n")).isEqualTo(totals("7", "4", "3"));
    }

    @Test
    void provincesAreMergedAndTheirRatesAveraged() {
        List<TableRow> rows = List.of(
                row(1, "24", Map.of("rate", "10", "people", "300", "name", "x")),
                row(2, "27", Map.of("rate", "20", "people", "100", "name", "y")),
                row(3, "01", Map.of("rate", "7", "people", "50", "name", "z")));
        Table table = new Table(
                LAST_OF_OLD,
                REFORM,
                UnitLevel.PROVINCE,
                rows,
                List.of(
                        new Column("rate", Rule.MEAN, Dimension.POPULATION, "people"),
                        Column.sum("people"),
                        new Column("name", Rule.NONE, Dimension.POPULATION, null)),
                UnknownShares.EVEN);
        Translated translated = translate(table);

        assertThat(translated.results())
                .extracting(
                        result -> result.version().code(),
                        result -> result.values().get("rate"),
                        result -> result.values().get("people"),
                        result -> result.values().get("name"))
                .containsExactly(
                        tuple("01", new BigDecimal("7"), new BigDecimal("50"), "z"),
                        tuple("24", new BigDecimal("12.5"), new BigDecimal("400"), null));
        assertThat(translated.totals().get("name")).isEqualTo(totals("3", "1", "2"));
        assertThat(translated.totals().get("rate").in())
                .isEqualTo(translated.totals().get("rate").out())
                .isEqualTo(new BigDecimal("11.89"));
    }

    private static Table back(Translated there) {
        List<TableRow> rows = there.results().stream()
                .map(result -> row(
                        1,
                        result.version().code(),
                        Map.of("n", result.values().get("n").toString())))
                .toList();
        return Tables.of(there.table().to(), there.table().from(), rows, Column.sum("n"));
    }

    private static BigDecimal sum(Table table) {
        return table.rows().stream()
                .map(row -> new BigDecimal(row.values().get("n")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Totals totals(String in, String out, String notPlaced) {
        return new Totals(new BigDecimal(in), new BigDecimal(out), new BigDecimal(notPlaced));
    }
}
