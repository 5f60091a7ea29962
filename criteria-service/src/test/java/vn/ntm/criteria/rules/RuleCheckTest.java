package vn.ntm.criteria.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.rules.written.RuleReader;
import vn.ntm.criteria.rules.written.RuleYaml;
import vn.ntm.platform.problems.Text;

/** What holds of the rules whatever the values are. */
class RuleCheckTest {

    private static final LocalDate ON = LocalDate.parse("2023-12-31");
    private static final IndicatorSet SET = ShippedCatalogue.read()
            .find("vn-ntm-commune-standard-2021-2025", ON)
            .orElseThrow();
    private static final List<Rule> RULES = RuleYaml.shipped();

    @Property(tries = 200)
    void neitherTheOrderOfRulesNorThatOfValuesMatters(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, Value> values = anyValues(random);
        List<String> codes = new ArrayList<>(values.keySet());
        Collections.shuffle(codes, random);
        Map<String, Value> shuffled = new LinkedHashMap<>();
        codes.forEach(code -> shuffled.put(code, values.get(code)));
        List<Rule> rules = new ArrayList<>(RULES);
        Collections.shuffle(rules, random);
        Snapshot.Earlier earlier = new Snapshot.Earlier(ON.minusYears(1), Reading.of(anyValues(random)));

        assertThat(RuleCheck.check(rules, snapshot(shuffled, earlier)))
                .containsExactlyInAnyOrderElementsOf(RuleCheck.check(RULES, snapshot(values, earlier)));
    }

    @Property(tries = 200)
    void whateverIsThereOfTheValuesARuleAnswers(@ForAll long seed) {
        Map<String, Value> values = anyValues(new Random(seed));

        List<Remark> remarks = RuleCheck.check(RULES, snapshot(values, null));

        assertThat(remarks).allSatisfy(one -> assertThat(values.keySet()).containsAll(one.indicators()));
        assertThat(remarks).extracting(Remark::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, 100, true, ''",
        "60, 39, 100, true, '2.1 + 2.2 add up to 99, while 2.3 is 100'",
        "60, 41, 100, true, '2.1 + 2.2 add up to 101, while 2.3 is 100'",
        "60, 39, 100, false, ''",
        "60, 41, 100, false, '2.1 + 2.2 add up to 101, while 2.3 is 100'",
        "60, , 100, true, ''",
        "101, , 100, true, '2.1 add up to 101, while 2.3 is 100'",
        "60, 41, , true, ''"
    })
    void partsAddUpToTheirWholeOrStayWithinIt(
            @Nullable Integer one, @Nullable Integer other, @Nullable Integer whole, boolean exact, String said) {
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, @Nullable Integer> given = new LinkedHashMap<>();
        given.put("2.1", one);
        given.put("2.2", other);
        given.put("2.3", whole);
        given.forEach((code, number) -> {
            if (number != null) {
                values.put(code, amount(number));
            }
        });
        Rule rule = new Sum(head(List.of()), List.of("2.1", "2.2"), "2.3", exact);

        assertThat(RuleCheck.check(List.of(rule), snapshot(values, null)))
                .extracting(remark -> remark.text().en())
                .isEqualTo(said.isEmpty() ? List.of() : List.of(said));
        assertThat(new RuleReader(ShippedCatalogue.read()).read("of-a-test", RuleYaml.tree(rule)))
                .isEqualTo(rule);
    }

    @Test
    void aRuleForAnotherSetSaysNothing() {
        Rule own = new Rule.NoMoreThan(head(List.of(SET.id())), "2.1", "2.2");
        Rule others = new Rule.NoMoreThan(head(List.of("another")), "2.1", "2.2");
        Snapshot snapshot = snapshot(Map.of("2.1", amount(2), "2.2", amount(1)), null);

        assertThat(RuleCheck.check(List.of(own), snapshot)).hasSize(1);
        assertThat(RuleCheck.check(List.of(others), snapshot)).isEmpty();
    }

    @Test
    void whereAllLikeUnitsAreAlikeTheScoreOfAnotherIsShownAsInfinite() {
        Rule rule = new Outlier(head(List.of()), new Which(List.of("2.1"), null), 3.5, 3);
        List<BigDecimal> peers = Collections.nCopies(3, BigDecimal.TEN);
        Snapshot snapshot =
                new Snapshot(SET, ON, Reading.of(Map.of("2.1", amount(9))), null, Map.of("2.1", Sample.of(peers)));

        assertThat(RuleCheck.check(List.of(rule), snapshot))
                .singleElement()
                .satisfies(one -> assertThat(one.text().en()).endsWith("(modified z-score −∞)"));
    }

    @Test
    void aPartOfAnIndicatorIsMeantByItsPath() {
        Rule rule = new Rule.Range(
                head(List.of()), new Which(List.of("17.1/central"), null), null, BigDecimal.valueOf(100));
        Value water = new Value.Parts(Map.of("overall", amount(140), "central", amount(120)));

        assertThat(RuleCheck.check(List.of(rule), snapshot(Map.of("17.1", water), null)))
                .singleElement()
                .satisfies(one -> assertThat(one.paths()).containsExactly("17.1/central"));
    }

    @Test
    void numbersAreShownWithACommaInVietnamese() {
        Rule rule = new Outlier(head(List.of()), new Which(List.of("2.1"), null), 3.5, 3);
        Sample peers = Sample.of(90, 91, 92, 93);
        Reading reading = Reading.of(Map.of("2.1", new Value.Amount(new BigDecimal("10.5"))));

        assertThat(RuleCheck.check(List.of(rule), new Snapshot(SET, ON, reading, null, Map.of("2.1", peers))))
                .extracting(Remark::text)
                .containsExactly(new Text(
                        "2.1: 10,5 khác xa 4 đơn vị tương tự (điểm z hiệu chỉnh -54,63)",
                        "2.1: 10.5 is far from 4 like units (modified z-score -54.63)"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedRuleIsAcceptedAsItIsShownAndStaysTheSame(Rule rule) {
        assertThat(RuleYaml.kept(RuleYaml.tree(rule).toString())).isEqualTo(rule);
        assertThat(new RuleReader(ShippedCatalogue.read()).read(rule.head().id(), RuleYaml.tree(rule)))
                .isEqualTo(rule);
    }

    static List<Rule> shipped() {
        return RULES;
    }

    private static Map<String, Value> anyValues(Random random) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Indicator indicator : SET.indicators()) {
            switch (random.nextInt(5)) {
                case 0 -> values.put(indicator.code(), amount(random.nextInt(-20, 140)));
                case 1 -> values.put(indicator.code(), new Value.Achievement(random.nextBoolean()));
                case 2 -> values.put(indicator.code(), two("part", "of", random));
                case 3 -> values.put(indicator.code(), two("men", random.nextBoolean() ? "women" : "overall", random));
                default -> {}
            }
        }
        return values;
    }

    private static Value two(String one, String other, Random random) {
        return new Value.Parts(Map.of(one, amount(random.nextInt(0, 5)), other, amount(random.nextInt(0, 5))));
    }

    private static Snapshot snapshot(Map<String, Value> values, Snapshot.@Nullable Earlier earlier) {
        return new Snapshot(SET, ON, Reading.of(values), earlier, Map.of());
    }

    private static Rule.Head head(List<String> sets) {
        return new Rule.Head("of-a-test", Remark.Severity.WARNING, sets);
    }

    private static Value amount(int number) {
        return new Value.Amount(BigDecimal.valueOf(number));
    }
}
