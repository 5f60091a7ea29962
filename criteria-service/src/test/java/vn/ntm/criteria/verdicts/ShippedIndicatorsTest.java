package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.SetYaml;
import vn.ntm.criteria.catalogue.ShippedCatalogue;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.requirements.Verdict;

/** Every indicator of every shipped set, with its thresholds as its text has them. */
class ShippedIndicatorsTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();
    private static final List<String> REGIONS = List.of("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
    private static final int VERSIONS_OF_SETS = 12;

    static Stream<Arguments> indicators() {
        return CATALOGUE.sets().stream()
                .flatMap(set -> Stream.concat(set.conditions().stream(), set.indicators().stream())
                        .map(one -> Arguments.of(set.id() + "/" + set.version(), one.code(), set, one)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("indicators")
    void eachIndicatorHasAMetANotMetAndABoundaryExample(String id, String code, IndicatorSet set, Indicator one) {
        ProvincialDecision decision = Example.provincialDecision(one.requirement());
        int examples = 0;
        for (Circumstances unit : units(set)) {
            Optional<Example> example = Example.of(one.requirement(), unit, CATALOGUE);
            if (example.isEmpty()) {
                assertThat(judge(one, unit, null, decision).verdict())
                        .as("%s", unit)
                        .isIn(Verdict.UNDECIDED, Verdict.MISSING);
                continue;
            }
            examples++;
            assertThat(judge(one, unit, example.get().met(), decision).verdict())
                    .isEqualTo(Verdict.MET);
            assertThat(judge(one, unit, example.get().boundary(), decision).verdict())
                    .isEqualTo(Verdict.MET);
            assertThat(judge(one, unit, example.get().notMet(), decision).verdict())
                    .isEqualTo(Verdict.NOT_MET);
            assertThat(judge(one, unit, null, decision).verdict()).isIn(Verdict.MISSING, Verdict.UNDECIDED);
        }
        if (!isUnread(one)) {
            assertThat(examples).as("examples of %s %s", id, code).isPositive();
        }
    }

    @Test
    void whatIsUnreadIsCountedAndNothingElseIsWithoutAnExample() {
        Map<String, Long> unread = new TreeMap<>();
        for (IndicatorSet set : CATALOGUE.sets()) {
            unread.put(
                    set.id() + "/" + set.version(),
                    set.indicators().stream()
                            .filter(ShippedIndicatorsTest::isUnread)
                            .count());
        }

        assertThat(unread)
                .hasSize(VERSIONS_OF_SETS)
                .containsEntry("vn-ntm-commune-standard-2021-2025/2", 6L)
                .containsEntry("vn-ntm-commune-advanced-2021-2025/1", 13L)
                .containsEntry("vn-ntm-commune-model-2021-2025/1", 1L)
                .containsEntry("vn-ntm-district-standard-2021-2025/1", 1L);
    }

    @ParameterizedTest
    @CsvSource({
        // indicator, then the seven regions in the order TDMNPB DBSH BTB DHNTB TN DNB DBSCL; a dot is not known
        "4.2,  95  99 98 98 98 99 98",
        "9.2,  75  90 80 80 75 90 75",
        "11,   13  .  .  .  .  .  .",
        "12.1, 60  75 70 70 60 70 70",
        "12.2, 20  30 25 25 20 25 25",
        "14.2, 70  90 85 85 70 90 80",
        "15.1, 90  90 90 90 90 90 90",
        "15.3, .   .  .  .  .  .  ."
    })
    void thresholdsByRegion(String code, String byRegion) {
        String[] expected = byRegion.trim().split("\\s+");
        for (int i = 0; i < expected.length; i++) {
            assertThat(threshold(code, REGIONS.get(i), "2023-12-31"))
                    .as(REGIONS.get(i))
                    .isEqualTo(expected[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TDMNPB, 36 39 42 45 48",
        "BTB,    36 39 42 45 48",
        "DBSH,   50 53 56 59 62",
        "DBSCL,  50 53 56 59 62",
        "DHNTB,  .  .  .  .  .",
        "TN,     .  .  .  .  .",
        "DNB,    .  .  .  .  ."
    })
    void incomeByRegionAndYear(String region, String byYear) {
        String[] expected = byYear.trim().split("\\s+");
        for (int i = 0; i < expected.length; i++) {
            assertThat(threshold("10", region, (2021 + i) + "-12-31"))
                    .as("%s %d", region, 2021 + i)
                    .isEqualTo(expected[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DBSH, 2, 100, MET",
        "DBSH, 9, 99, NOT_MET",
        "DNB, 3, 100, MET",
        "TN, 3, 50, MET",
        "TN, 3, 49.9, NOT_MET",
        "TN, 4, 50, NOT_MET",
        "TN, 4, 70, MET",
        "DBSCL, 4, 69.9, NOT_MET"
    })
    void schoolsByRegionAndHowManyThereAre(String region, int schools, BigDecimal level1, Verdict expected) {
        Circumstances unit = new Circumstances(
                LocalDate.parse("2023-12-31"), region, null, null, Set.of(), Map.of("schools", schools), Map.of());
        Value value = new Value.Parts(
                Map.of("level1", new Value.Amount(level1), "minimum", new Value.Amount(new BigDecimal("100"))));

        assertThat(judge(indicator("5", unit.on()), unit, value, null).verdict())
                .isEqualTo(expected);
    }

    private static String threshold(String code, String region, String on) {
        LocalDate day = LocalDate.parse(on);
        Finding found = judge(indicator(code, day), Circumstances.of(day, region), null, null);
        return found.threshold() == null ? "." : found.threshold().toPlainString();
    }

    private static Indicator indicator(String code, LocalDate on) {
        return CATALOGUE
                .applicable(SetKind.COMMUNE, SetLevel.STANDARD, on)
                .flatMap(set -> set.find(code))
                .orElseThrow();
    }

    private static Finding judge(
            Indicator one, Circumstances unit, @Nullable Value value, @Nullable ProvincialDecision decision) {
        return one.requirement().judge(new Question(unit, value, decision, CATALOGUE));
    }

    /** Whether its thresholds are known for no unit at all. */
    private static boolean isUnread(Indicator one) {
        String requirement = SetYaml.tree(one.requirement()).toString();
        boolean leftToProvince = requirement.contains("left-to-province");
        return requirement.contains("unread") && !leftToProvince || requirement.contains("\"set\"");
    }

    private static List<Circumstances> units(IndicatorSet set) {
        List<Circumstances> units = new ArrayList<>();
        for (String region : REGIONS) {
            for (LocalDate day :
                    List.of(set.appliesFrom(), set.appliesFrom().plusYears(1).plusMonths(9))) {
                for (int i = 1; i <= 3; i++) {
                    units.add(new Circumstances(
                            day, region, null, String.valueOf(i), Set.of(), Map.of("schools", 2 * i), Map.of()));
                }
            }
        }
        return units;
    }
}
