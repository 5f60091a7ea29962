package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.ShippedCatalogue;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Question.OtherSets;
import vn.ntm.criteria.requirements.Resolved;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.requirements.Verdict;
import vn.ntm.criteria.verdicts.LawRow.Asked;
import vn.ntm.criteria.verdicts.LawRow.Shown;

/** The shipped sets, held line by line against the tables of what the law asks. */
class ShippedIndicatorsTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();
    private static final String STANDARD = "vn-ntm-commune-standard-2021-2025";
    private static final Circumstances DELTA = unit("2023-06-30", "DBSCL", 4);

    static Stream<LawRow> examples() {
        return Law.ROWS.stream().filter(row -> Set.of(Asked.AT_LEAST, Asked.AT_MOST, Asked.NONE, Asked.ACHIEVED)
                .contains(row.asked()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachLineOfTheLawHasAMetANotMetAndABoundaryExample(LawRow row) {
        List<Circumstances> units = units(row);
        assertThat(units).isNotEmpty();
        for (Circumstances unit : units) {
            for (Shown shown : row.examples()) {
                assertThat(judge(row, unit, Law.whole(row, unit, shown.value())).verdict())
                        .as("%s of %s", shown, unit)
                        .isEqualTo(shown.verdict());
                Finding part = at(judge(row, unit, Law.whole(row, unit, shown.value())), row.part());
                assertThat(part.verdict()).isEqualTo(shown.verdict());
                assertThat(part.threshold()).isEqualTo(row.asked() == Asked.ACHIEVED ? null : row.limit());
                assertThat(margins(part))
                        .as("margins of %s of %s", shown, unit)
                        .usingElementComparator(BigDecimal::compareTo)
                        .isEqualTo(shown.margins().stream().map(BigDecimal::new).toList());
            }
            assertThat(at(judge(row, unit, null), row.part()).verdict()).isEqualTo(Verdict.MISSING);
        }
    }

    static Stream<LawRow> unread() {
        return Law.ROWS.stream().filter(row -> row.asked() == Asked.UNREAD);
    }

    @ParameterizedTest
    @MethodSource("unread")
    void nothingIsSaidOfAnyValueWhereTheNumberIsUnread(LawRow row) {
        for (Circumstances unit : units(row)) {
            for (Value value : some()) {
                if (set(row, unit)
                        .find(row.indicator())
                        .orElseThrow()
                        .requirement()
                        .takes(value)) {
                    assertThat(judge(row, unit, value).verdict())
                            .as("%s of %s", value, unit)
                            .isEqualTo(Verdict.UNDECIDED);
                }
            }
            assertThat(judge(row, unit, null).verdict()).isEqualTo(Verdict.UNDECIDED);
        }
    }

    static Stream<LawRow> leftToProvince() {
        return Law.ROWS.stream().filter(LawRow::isLeftToProvince);
    }

    @ParameterizedTest
    @MethodSource("leftToProvince")
    void whatIsLeftToTheProvinceWaitsForItAndNeverSinksBelowTheNation(LawRow row) {
        Circumstances unit = units(row).get(0);
        Value good = Law.whole(row, unit, row.value(true));
        assertThat(at(judge(row, unit, good, null), row.part()).verdict()).isEqualTo(Verdict.UNDECIDED);
        if (row.asked() == Asked.ACHIEVED) {
            return;
        }
        BigDecimal more = row.limit().add(BigDecimal.ONE);
        ProvincialDecision stricter = Law.decision(row.set(), row.indicator(), unit, more);
        assertThat(at(judge(row, unit, good, stricter), row.part()).verdict()).isEqualTo(Verdict.NOT_MET);
        Value enough = Law.whole(row, unit, new Value.Amount(more));
        assertThat(at(judge(row, unit, enough, stricter), row.part()))
                .returns(Verdict.MET, Finding::verdict)
                .returns(more, Finding::threshold);
        if (row.threshold() != null) {
            BigDecimal less = row.limit().subtract(row.step());
            ProvincialDecision weaker = Law.decision(row.set(), row.indicator(), unit, less);
            assertThat(judge(row, unit, enough, weaker).verdict()).isEqualTo(Verdict.UNDECIDED);
        }
    }

    static Stream<LawRow> leftToMinistry() {
        return Law.ROWS.stream().filter(row -> row.ministry().isPresent());
    }

    @ParameterizedTest
    @MethodSource("leftToMinistry")
    void whatIsLeftToAMinistryIsUndecidedUntilTheDayOfItsDecision(LawRow row) {
        LocalDate day = row.ministry().orElseThrow();
        Circumstances some = units(row).get(0);
        Circumstances before = on(some, day.minusDays(1));
        Circumstances after = on(some, day);
        Value good = Law.boundary(row.set(), row.indicator(), some);

        assertThat(judge(row, before, good).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(row, after, good).verdict()).isEqualTo(Verdict.MET);
    }

    static Stream<LawRow> whereThereIs() {
        return Law.ROWS.stream().filter(row -> row.thing().isPresent());
    }

    @ParameterizedTest
    @MethodSource("whereThereIs")
    void whatIsAskedWhereThereIsSomethingIsNotAskedElsewhere(LawRow row) {
        Circumstances unknown = units(row).get(0);
        Circumstances with = having(unknown, row, true);
        Circumstances without = having(unknown, row, false);
        Value good = Law.whole(row, unknown, row.value(true));
        Value bad = Law.whole(row, unknown, row.value(false));

        for (Circumstances unit : List.of(unknown, with)) {
            assertThat(judge(row, unit, good).verdict()).isEqualTo(Verdict.MET);
            assertThat(judge(row, unit, bad).verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(judge(row, unit, null).verdict()).isEqualTo(Verdict.MISSING);
        }
        assertThat(Stream.of(good, bad, null).map(value -> judge(row, without, value)))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.NOT_APPLICABLE);
    }

    static Stream<LawRow> notRequired() {
        return Law.ROWS.stream().filter(row -> row.asked() == Asked.NOT_REQUIRED);
    }

    @ParameterizedTest
    @MethodSource("notRequired")
    void whatIsNotRequiredOfAColumnDecidesNothingThere(LawRow row) {
        for (Circumstances unit : units(row)) {
            Value bad = Law.whole(row, unit, new Value.Amount(BigDecimal.ZERO));

            assertThat(judge(row, unit, bad).verdict()).isEqualTo(Verdict.MET);
            assertThat(at(judge(row, unit, bad), row.part()).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"DBSCL, extremely-difficult, ", "DNB, safe-zone, ", "DBSH, , III", "TN, extremely-difficult, III"})
    void favouredCommunesAreHeldAgainstTheNorthernMountains(
            String region, @Nullable String mark, @Nullable String areaClass) {
        examples().filter(row -> row.column("region").contains("TDMNPB")).forEach(row -> units(row).stream()
                .filter(mountains -> "TDMNPB".equals(mountains.region()))
                .map(unit -> new Circumstances(
                        unit.on(),
                        region,
                        areaClass,
                        unit.group(),
                        mark == null ? Set.of() : Set.of(mark),
                        unit.counts(),
                        unit.has()))
                .forEach(unit -> row.examples().forEach(shown -> {
                    Value whole = Law.whole(row, unit.inRegion("TDMNPB"), shown.value());
                    assertThat(evaluate(row, unit, whole).verdict())
                            .as("%s of %s: %s", shown, unit, row)
                            .isEqualTo(shown.verdict());
                })));
    }

    @Test
    void anAreaOfTheSecondClassFavoursNobody() {
        Circumstances unit =
                new Circumstances(LocalDate.parse("2023-06-30"), "DBSH", "II", null, Set.of(), Map.of(), Map.of());
        LawRow row = Law.of(STANDARD, "4.2", unit).get(0);

        assertThat(evaluate(row, unit, amount("98.99")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(evaluate(row, unit, amount("99")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void schoolsAreNotJudgedWhereNobodySaidHowManyThereAre() {
        LawRow row = Law.of(STANDARD, "5", DELTA).get(0);
        Value good = Law.boundary(STANDARD, "5", DELTA);

        assertThat(judge(row, DELTA, good).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(row, unit("2023-06-30", "DBSCL", null), good).verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        // a tenth above what the advanced set asks in this region and year
        "DBSH, 2023-12-31, 60, 66, MET",
        "DBSH, 2023-12-31, 60, 65.99, NOT_MET",
        "TN, 2024-01-01, 52.5, 57.75, MET",
        "TN, 2024-01-01, 52.5, 57.74, NOT_MET"
    })
    void aModelCommunesIncomeIsATenthAboveTheAdvancedThresholdOfItsRegionAndYear(
            String region, String day, BigDecimal advanced, BigDecimal income, Verdict expected) {
        Circumstances unit = unit(day, region, null);
        OtherSets others = (set, indicator, of) ->
                set.equals("vn-ntm-commune-advanced-2021-2025") && indicator.equals("10") && of.equals(unit)
                        ? Resolved.of(advanced)
                        : OtherSets.NONE.threshold(set, indicator, of);
        LawRow row = Law.of("vn-ntm-commune-model-2021-2025", "2", unit).get(0);

        Finding found = judge(row, unit, new Value.Amount(income), null, others);

        assertThat(found.verdict()).isEqualTo(expected);
        assertThat(found.threshold()).isEqualByComparingTo(advanced.multiply(new BigDecimal("1.1")));
        assertThat(judge(row, unit, new Value.Amount(income)).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    /** Units of each column that the row is about, at the beginning and the end of each year that it is in force. */
    private static List<Circumstances> units(LawRow row) {
        List<Circumstances> units = new ArrayList<>();
        for (IndicatorSet set : CATALOGUE.sets()) {
            if (!set.id().equals(row.set())) {
                continue;
            }
            for (LocalDate day : Law.days(set, day -> row.isInForce(day) && isDecided(row, day))) {
                for (String region : orAll(row.column("region"), Law.REGIONS)) {
                    for (String group : orAll(row.column("group"), List.of("2"))) {
                        for (String schools : orAll(row.column("schools"), List.of("4"))) {
                            units.add(new Circumstances(
                                    day,
                                    region,
                                    null,
                                    group,
                                    Set.of(),
                                    Map.of("schools", Integer.valueOf(schools)),
                                    Map.of()));
                        }
                    }
                }
            }
        }
        return units;
    }

    private static boolean isDecided(LawRow row, LocalDate day) {
        return row.ministry().filter(day::isBefore).isEmpty();
    }

    private static List<String> orAll(List<String> column, List<String> all) {
        return column.isEmpty() ? all : column;
    }

    private static Circumstances unit(String day, String region, @Nullable Integer schools) {
        return new Circumstances(
                LocalDate.parse(day),
                region,
                null,
                null,
                Set.of(),
                schools == null ? Map.of() : Map.of("schools", schools),
                Map.of());
    }

    private static Circumstances on(Circumstances unit, LocalDate day) {
        return new Circumstances(
                day, unit.region(), unit.areaClass(), unit.group(), unit.marks(), unit.counts(), unit.has());
    }

    private static Circumstances having(Circumstances unit, LawRow row, boolean has) {
        return new Circumstances(
                unit.on(),
                unit.region(),
                unit.areaClass(),
                unit.group(),
                unit.marks(),
                unit.counts(),
                Map.of(row.thing().orElseThrow(), has));
    }

    private static Finding standard(String indicator, Circumstances unit, Value value) {
        return judge(Law.of(STANDARD, indicator, DELTA).get(0), unit, value);
    }

    private static Finding judge(LawRow row, Circumstances unit, @Nullable Value value) {
        return judge(row, unit, value, Law.decision(row.set(), row.indicator(), unit));
    }

    private static Finding judge(
            LawRow row, Circumstances unit, @Nullable Value value, @Nullable ProvincialDecision decision) {
        return judge(row, unit, value, decision, CATALOGUE);
    }

    /** What the version of the set that is in force on the unit's day says of one indicator. */
    private static Finding judge(
            LawRow row,
            Circumstances unit,
            @Nullable Value value,
            @Nullable ProvincialDecision decision,
            OtherSets others) {
        return set(row, unit)
                .find(row.indicator())
                .orElseThrow()
                .requirement()
                .judge(new Question(unit, value, decision, others));
    }

    /** The same, asked of the whole set. */
    private static Finding evaluate(LawRow row, Circumstances unit, Value value) {
        ProvincialDecision decision = Law.decision(row.set(), row.indicator(), unit);
        Case known = new Case(
                unit,
                null,
                Map.of(row.indicator(), value),
                decision == null ? Map.of() : Map.of(row.indicator(), decision));
        return SetEvaluation.evaluate(set(row, unit), known, CATALOGUE)
                .judged()
                .filter(one -> one.indicator().code().equals(row.indicator()))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    private static IndicatorSet set(LawRow row, Circumstances unit) {
        return CATALOGUE.find(row.set(), unit.on()).orElseThrow();
    }

    private static Finding at(Finding whole, String part) {
        Finding found = whole;
        for (String name : part.isEmpty() ? List.<String>of() : Arrays.asList(part.split("/"))) {
            found = found.parts().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .finding();
        }
        return found;
    }

    private static List<BigDecimal> margins(Finding found) {
        return Stream.concat(Stream.of(found), found.parts().stream().map(Finding.Part::finding))
                .map(Finding::margin)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Value> some() {
        return List.of(
                new Value.Achievement(true),
                amount("0"),
                amount("50"),
                amount("1000000"),
                new Value.Parts(Map.of("part", amount("3"), "of", amount("3"))),
                new Value.Parts(Map.of("men", amount("100"), "women", amount("100"))));
    }

    private static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }
}
