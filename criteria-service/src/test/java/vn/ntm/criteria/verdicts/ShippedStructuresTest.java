package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.requirements.thresholds.Resolved;
import vn.ntm.criteria.verdicts.LawRow.Asked;

/** What decides beside the number: the province, a ministry, what there is, how many, and another set. */
class ShippedStructuresTest {

    private static final String STANDARD = "vn-ntm-commune-standard-2021-2025";
    private static final Circumstances DELTA = unit("2023-06-30", "DBSCL", 4);

    static Stream<LawRow> leftToProvince() {
        return Law.ROWS.stream().filter(LawRow::isLeftToProvince);
    }

    @ParameterizedTest
    @MethodSource("leftToProvince")
    void whatIsLeftToTheProvinceWaitsForItAndNeverSinksBelowTheNation(LawRow row) {
        Circumstances unit = Shipped.units(row).get(0);
        Value good = Law.whole(row, unit, row.value(true));
        assertThat(Shipped.at(Shipped.judge(row, unit, good, null), row.part()).verdict())
                .isEqualTo(Verdict.UNDECIDED);
        if (row.asked() == Asked.ACHIEVED) {
            return;
        }
        BigDecimal more = row.limit().add(BigDecimal.ONE);
        ProvincialDecision stricter = Law.decision(row.set(), row.indicator(), unit, more);
        assertThat(Shipped.at(Shipped.judge(row, unit, good, stricter), row.part())
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        Value enough = Law.whole(row, unit, new Value.Amount(more));
        assertThat(Shipped.at(Shipped.judge(row, unit, enough, stricter), row.part()))
                .returns(Verdict.MET, Finding::verdict)
                .returns(more, Finding::threshold);
        if (row.threshold() != null) {
            BigDecimal less = row.limit().subtract(row.step());
            ProvincialDecision weaker = Law.decision(row.set(), row.indicator(), unit, less);
            assertThat(Shipped.judge(row, unit, enough, weaker).verdict()).isEqualTo(Verdict.UNDECIDED);
        }
    }

    static Stream<LawRow> leftToMinistry() {
        return Law.ROWS.stream().filter(row -> row.ministry().isPresent());
    }

    @ParameterizedTest
    @MethodSource("leftToMinistry")
    void whatIsLeftToAMinistryIsUndecidedUntilTheDayOfItsDecision(LawRow row) {
        LocalDate day = row.ministry().orElseThrow();
        Circumstances some = Shipped.units(row).get(0);
        Circumstances before = on(some, day.minusDays(1));
        Circumstances after = on(some, day);
        Value good = Law.boundary(row.set(), row.indicator(), some);

        assertThat(Shipped.judge(row, before, good).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(Shipped.judge(row, after, good).verdict()).isEqualTo(Verdict.MET);
    }

    static Stream<LawRow> whereThereIs() {
        return Law.ROWS.stream().filter(row -> row.thing().isPresent());
    }

    @ParameterizedTest
    @MethodSource("whereThereIs")
    void whatIsAskedWhereThereIsSomethingIsNotAskedElsewhere(LawRow row) {
        Circumstances unknown = Shipped.units(row).get(0);
        Circumstances with = having(unknown, row, true);
        Circumstances without = having(unknown, row, false);
        Value good = Law.whole(row, unknown, row.value(true));
        Value bad = Law.whole(row, unknown, row.value(false));

        for (Circumstances unit : List.of(unknown, with)) {
            assertThat(Shipped.judge(row, unit, good).verdict()).isEqualTo(Verdict.MET);
            assertThat(Shipped.judge(row, unit, bad).verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(Shipped.judge(row, unit, null).verdict()).isEqualTo(Verdict.MISSING);
        }
        assertThat(Stream.of(good, bad, null).map(value -> Shipped.judge(row, without, value)))
                .extracting(Finding::verdict)
                .containsOnly(Verdict.NOT_APPLICABLE);
    }

    static Stream<LawRow> notRequired() {
        return Law.ROWS.stream().filter(row -> row.asked() == Asked.NOT_REQUIRED);
    }

    @ParameterizedTest
    @MethodSource("notRequired")
    void whatIsNotRequiredOfAColumnDecidesNothingThere(LawRow row) {
        for (Circumstances unit : Shipped.units(row)) {
            Value bad = Law.whole(row, unit, new Value.Amount(BigDecimal.ZERO));

            assertThat(Shipped.judge(row, unit, bad).verdict()).isEqualTo(Verdict.MET);
            assertThat(Shipped.at(Shipped.judge(row, unit, bad), row.part()).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void schoolsAreNotJudgedWhereNobodySaidHowManyThereAre() {
        LawRow row = Law.of(STANDARD, "5", DELTA).get(0);
        Value good = Law.boundary(STANDARD, "5", DELTA);

        assertThat(Shipped.judge(row, DELTA, good).verdict()).isEqualTo(Verdict.MET);
        assertThat(Shipped.judge(row, unit("2023-06-30", "DBSCL", null), good).verdict())
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

        Finding found = Shipped.judge(row, unit, new Value.Amount(income), null, others);

        assertThat(found.verdict()).isEqualTo(expected);
        assertThat(found.threshold()).isEqualByComparingTo(advanced.multiply(new BigDecimal("1.1")));
        assertThat(Shipped.judge(row, unit, new Value.Amount(income)).verdict()).isEqualTo(Verdict.UNDECIDED);
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
}
