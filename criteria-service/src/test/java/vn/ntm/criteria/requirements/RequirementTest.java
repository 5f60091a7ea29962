package vn.ntm.criteria.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.requirements.thresholds.Resolved;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;
import vn.ntm.platform.problems.Text;

class RequirementTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-30");
    private static final Circumstances DELTA = Circumstances.of(DAY, "DBSH");
    private static final Threshold BY_REGION =
            new Threshold.By(Trait.REGION, Map.of("DBSH", fixed("99"), "TDMNPB", fixed("95.5")));
    private static final Requirement POWER = percent(Comparison.AT_LEAST, BY_REGION);

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 80, 80, MET, 0",
        "AT_LEAST, 80, 79.9, NOT_MET, -0.1",
        "AT_LEAST, 80, 92.5, MET, 12.5",
        "AT_MOST, 13, 13, MET, 0",
        "AT_MOST, 13, 13.01, NOT_MET, -0.01",
        "EQUAL, 2, 2.0, MET, 0",
        "EQUAL, 2, 1, NOT_MET, -1",
        "EQUAL, 2, 3, NOT_MET, -1"
    })
    void aNumberIsComparedAndTheMarginSaysHowFarOff(
            Comparison comparison, BigDecimal threshold, BigDecimal value, Verdict verdict, BigDecimal margin) {
        Finding found = judge(percent(comparison, new Threshold.Fixed(threshold)), DELTA, new Value.Amount(value));

        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.threshold()).isEqualTo(threshold);
        assertThat(found.margin()).isEqualByComparingTo(margin);
    }

    @Property
    void aMarginIsNegativeExactlyWhereItIsNotMetAndNothingOnlyAtTheThreshold(
            @ForAll Comparison comparison,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal threshold,
            @ForAll @BigRange(min = "-0.01", max = "0.01") @Scale(12) BigDecimal off) {
        boolean none = comparison == Comparison.NONE;
        BigDecimal from = none ? BigDecimal.ZERO : threshold;
        Requirement required = new Compared(
                comparison,
                none ? null : new Threshold.Fixed(threshold),
                comparison == Comparison.BETWEEN ? new Threshold.Fixed(threshold) : null,
                "%");
        Finding found = judge(required, DELTA, new Value.Amount(from.add(off)));

        assertThat(found.margin().signum() < 0).isEqualTo(found.verdict() == Verdict.NOT_MET);
        assertThat(found.margin().signum() == 0).isEqualTo(off.signum() == 0);
        assertThat(found.margin().scale()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"4, MET", "6, MET", "3.9, NOT_MET", "6.1, NOT_MET"})
    void bothEndsOfARangeAreInIt(BigDecimal value, Verdict verdict) {
        Requirement range = new Compared(Comparison.BETWEEN, fixed("4"), fixed("6"), "%");

        assertThat(judge(range, DELTA, new Value.Amount(value)).verdict()).isEqualTo(verdict);
    }

    @Test
    void noneMeansZero() {
        Requirement none = new Compared(Comparison.NONE, null, null, "houses");

        assertThat(judge(none, DELTA, amount("0")).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(none, DELTA, amount("1")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(none, DELTA, amount("1")).requirement().text()).isEqualTo(new Text("Không có", "None"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | models | Từ 1 mô hình trở lên | At least 1 model",
                "2 | models | Từ 2 mô hình trở lên | At least 2 models",
                "1 | members/year | Từ 1 thành viên/năm trở lên | At least 1 member/year",
                "1 | % | Từ 1 % trở lên | At least 1 %"
            })
    void oneIsOneAlone(String threshold, String unit, String vi, String en) {
        Requirement required = new Compared(Comparison.AT_LEAST, fixed(threshold), null, unit);

        assertThat(judge(required, DELTA, null).requirement().text()).isEqualTo(new Text(vi, en));
    }

    @Test
    void whatIsAcceptedIsSaidInTheReadersUnits() {
        Requirement income = new Compared(Comparison.AT_LEAST, fixed("42"), null, "million VND/person/year");

        assertThat(income.accepts())
                .isEqualTo(new Text("một số (triệu đồng/người/năm)", "a number (million VND/person/year)"));
    }

    @Test
    void theRequirementIsSaidInBothLanguagesWithTheUnitsOwnThreshold() {
        Finding found = judge(POWER, Circumstances.of(DAY, "TDMNPB"), amount("95"));

        assertThat(found.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(found.requirement().text()).isEqualTo(new Text("Từ 95,5 % trở lên", "At least 95.5 %"));
        assertThat(found.margin()).isEqualByComparingTo("-0.5");
    }

    @Test
    void aColumnThatIsNotKnownIsNeverGuessed() {
        Finding elsewhere = judge(POWER, Circumstances.of(DAY, "TN"), amount("100"));
        Finding nowhere = judge(POWER, Circumstances.of(DAY, null), amount("100"));
        Finding unread = judge(percent(Comparison.AT_LEAST, new Threshold.Unread("not read")), DELTA, amount("100"));

        assertThat(elsewhere.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(elsewhere.requirement().en()).isEqualTo("At least … %");
        assertThat(elsewhere.remark().en()).isEqualTo("The threshold for region TN is not known");
        assertThat(nowhere.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(nowhere.remark().en()).isEqualTo("The unit's region is not known");
        assertThat(unread.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(unread.remark().en()).startsWith("The threshold has not been entered");
    }

    @ParameterizedTest
    @CsvSource({"extremely-difficult,,TDMNPB", "safe-zone,,TDMNPB", ",III,TDMNPB", ",II,DBSH", ",,DBSH"})
    void favouredCommunesStandInTheNorthernMountainsColumn(
            @Nullable String mark, @Nullable String areaClass, String column) {
        Circumstances unit = new Circumstances(
                DAY, "DBSH", areaClass, null, mark == null ? Set.of() : Set.of(mark), Map.of(), Map.of());

        assertThat(unit.inColumn("TDMNPB").region()).isEqualTo(column);
        assertThat(unit.inColumn(null).region()).isEqualTo("DBSH");
    }

    @Test
    void aThresholdChangesWithTheYear() {
        Requirement income = percent(
                Comparison.AT_LEAST,
                new Threshold.ByYear(Map.of(2023, new BigDecimal("42"), 2024, new BigDecimal("45"))));

        assertThat(judge(income, on("2023-12-31"), amount("44")).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(income, on("2024-01-01"), amount("44")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(income, on("2025-01-01"), amount("44")).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"4, 70, MET", "4, 69, NOT_MET", "3, 50, MET", "3, 49, NOT_MET", ", 100, UNDECIDED"})
    void aThresholdMayDependOnHowManyTheCommuneHas(@Nullable Integer schools, String share, Verdict verdict) {
        Requirement level1 =
                percent(Comparison.AT_LEAST, new Threshold.ByCount("schools", 3, fixed("70"), fixed("50")));
        Circumstances unit = new Circumstances(
                DAY, "TN", null, null, Set.of(), schools == null ? Map.of() : Map.of("schools", schools), Map.of());

        assertThat(judge(level1, unit, amount(share)).verdict()).isEqualTo(verdict);
    }

    @Test
    void aShareMayBeGivenAsItsCounts() {
        Value two = parts("part", amount("2"), "of", amount("3"));

        Finding found = judge(percent(Comparison.AT_LEAST, fixed("70")), DELTA, two);

        assertThat(found.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(found.margin()).isEqualByComparingTo("-3.3333");
        assertThat(POWER.takes(parts("part", amount("4"), "of", amount("3")))).isFalse();
        assertThat(POWER.takes(parts("part", amount("0"), "of", amount("0")))).isFalse();
    }

    @Test
    void allOfSeveralMustHoldAndOneOfSeveralIsEnough() {
        Map<String, Requirement> both = new LinkedHashMap<>();
        both.put("overall", percent(Comparison.AT_LEAST, fixed("95")));
        both.put("central", percent(Comparison.AT_LEAST, fixed("50")));
        Value one = parts("overall", amount("98"), "central", amount("40"));
        Value half = parts("overall", amount("98"));

        assertThat(judge(new AllOf(both), DELTA, one).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(new AllOf(both), DELTA, one).parts().get(1).finding().margin())
                .isEqualByComparingTo("-10");
        assertThat(judge(new AllOf(both), DELTA, half).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(judge(new AnyOf(both), DELTA, one).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(new AnyOf(both), DELTA, half).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(new AllOf(both), DELTA, one).requirement().en())
                .isEqualTo("overall: At least 95 %; from central supply: At least 50 %");
        assertThat(judge(new AllOf(both), DELTA, one).requirement().vi())
                .isEqualTo("chung: Từ 95 % trở lên; từ cấp nước tập trung: Từ 50 % trở lên");
    }

    @Test
    void whatIsNotThereIsNotRequired() {
        Requirement plan = new WhereThereIs("craft-village", new Achieved());
        Circumstances without =
                new Circumstances(DAY, "DBSH", null, null, Set.of(), Map.of(), Map.of("craft-village", false));

        assertThat(judge(plan, without, null).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge(plan, without, null).remark().text())
                .isEqualTo(new Text("Đơn vị không có làng nghề", "The unit has no craft village"));
        assertThat(judge(plan, DELTA, null).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(judge(plan, DELTA, new Value.Achievement(false)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aClassMayBeExempt() {
        Requirement minimum = new NotFor(Trait.REGION, Set.of("DBSH"), percent(Comparison.AT_LEAST, fixed("100")));

        assertThat(judge(minimum, DELTA, amount("10")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge(minimum, Circumstances.of(DAY, "TN"), amount("10")).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(minimum, Circumstances.of(DAY, null), amount("10")).verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void menAndWomenEachMustMeetIt() {
        Requirement trained = new ForMenAndWomen(percent(Comparison.AT_LEAST, fixed("70")));

        assertThat(judge(trained, DELTA, parts("men", amount("75"), "women", amount("70")))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(trained, DELTA, parts("men", amount("90"), "women", amount("69")))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(trained, DELTA, amount("69")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(trained, DELTA, amount("80")).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(judge(trained, DELTA, amount("80")).requirement().vi()).isEqualTo("Từ 70 % trở lên, cả nam và nữ");
    }

    @ParameterizedTest
    @CsvSource({", 100, UNDECIDED", "85, 85, MET", "85, 84, NOT_MET", "79, 90, UNDECIDED"})
    void aProvinceDecidesButNeverBelowTheNation(@Nullable BigDecimal own, BigDecimal value, Verdict verdict) {
        Requirement irrigated = new LeftToProvince(percent(Comparison.AT_LEAST, fixed("80")));
        ProvincialDecision decision = own == null ? null : new ProvincialDecision("12/QĐ-UBND", own, Map.of());

        Finding found = irrigated.judge(new Question(DELTA, new Value.Amount(value), decision, OtherSets.NONE));

        assertThat(found.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "G1, 45, MET",
        "G1, 44, NOT_MET",
        "G3, 30, MET",
        "G3, 29, NOT_MET",
        "G2, 99, UNDECIDED",
        "G4, 99, UNDECIDED",
        ", 99, UNDECIDED"
    })
    void aProvinceDecidesForEachGroupOfCommunes(@Nullable String group, BigDecimal value, Verdict verdict) {
        Requirement trained = new LeftToProvince(percent(
                Comparison.AT_LEAST,
                new Threshold.By(Trait.GROUP, Map.of("G1", fixed("40"), "G2", fixed("35"), "G3", fixed("27")))));
        // Of group 2 it was taken before the national threshold was raised.
        ProvincialDecision.Columns columns = new ProvincialDecision.Columns(
                Trait.GROUP,
                Map.of("G1", new BigDecimal("45"), "G2", new BigDecimal("30"), "G3", new BigDecimal("30")));
        Circumstances unit =
                new Circumstances(LocalDate.parse("2026-12-31"), "DBSH", null, group, Set.of(), Map.of(), Map.of());

        Finding found = trained.judge(new Question(
                unit,
                new Value.Amount(value),
                new ProvincialDecision("12/QĐ-UBND", null, Map.of(), columns),
                OtherSets.NONE));

        assertThat(found.verdict()).isEqualTo(verdict);
    }

    @Test
    void aMinistrysDecisionRequiresNothingBeforeItsDate() {
        Requirement schools = new LeftToMinistry(
                "Bộ Giáo dục và Đào tạo", "1491/QĐ-BGDĐT", LocalDate.parse("2022-06-06"), new Achieved());

        assertThat(judge(schools, on("2022-06-05"), new Value.Achievement(true)).verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(schools, on("2022-06-06"), new Value.Achievement(true)).verdict())
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"64.9, NOT_MET", "64.90001, NOT_MET", "66, MET", "71.5, MET"})
    void aModelCommunesIncomeIsATenthAboveTheAdvancedThreshold(BigDecimal income, Verdict verdict) {
        Requirement model = percent(Comparison.AT_LEAST, new Threshold.OfSet("advanced", "10", new BigDecimal("1.10")));
        OtherSets advanced = (set, indicator, unit) -> Resolved.of(new BigDecimal("60"));

        assertThat(model.judge(new Question(DELTA, new Value.Amount(income), null, advanced))
                        .verdict())
                .isEqualTo(verdict);
        assertThat(judge(model, DELTA, new Value.Amount(income)).verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aValueOfTheWrongKindIsABug() {
        assertThat(POWER.takes(new Value.Achievement(true))).isFalse();
        assertThatThrownBy(() -> judge(POWER, DELTA, new Value.Achievement(true)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> judge(new Achieved(), DELTA, amount("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding judge(Requirement requirement, Circumstances unit, @Nullable Value value) {
        return requirement.judge(new Question(unit, value, null, OtherSets.NONE));
    }

    private static Circumstances on(String day) {
        return Circumstances.of(LocalDate.parse(day), "DBSH");
    }

    private static Compared percent(Comparison comparison, Threshold threshold) {
        return new Compared(comparison, threshold, null, "%");
    }

    private static Threshold fixed(String number) {
        return new Threshold.Fixed(new BigDecimal(number));
    }

    private static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }

    private static Value parts(Object... namesAndValues) {
        Map<String, Value> byName = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            byName.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new Value.Parts(byName);
    }
}
