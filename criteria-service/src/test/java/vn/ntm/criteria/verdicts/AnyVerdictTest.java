package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import vn.ntm.criteria.catalogue.AnySet;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.verdicts.SetVerdict.CriterionVerdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;

/** What holds of every verdict: of each version of each shipped set, and of sets that no decision made. */
class AnyVerdictTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();
    private static final Catalogue READ_AGAIN = ShippedCatalogue.read();

    /** What is asked, of whom. */
    record Asked(IndicatorSet set, Case known) {
        SetVerdict verdict() {
            return SetEvaluation.evaluate(set, known, CATALOGUE);
        }

        Asked with(Map<String, Value> values) {
            return new Asked(set, new Case(known.unit(), known.recognised(), values, known.provincial()));
        }

        Requirement requirement(String code) {
            return set.find(code).orElseThrow().requirement();
        }
    }

    @Property(tries = 500)
    void aCriterionIsMetExactlyWhenItsApplicableIndicatorsAre(@ForAll("asked") Asked asked) {
        for (CriterionVerdict criterion : asked.verdict().criteria()) {
            List<Verdict> all = criterion.indicators().stream()
                    .map(one -> one.finding().verdict())
                    .toList();
            List<Verdict> applicable =
                    all.stream().filter(one -> one != Verdict.NOT_APPLICABLE).toList();
            all.forEach(Statistics.label("of indicators")::collect);
            Statistics.label("of criteria").collect(criterion.verdict());

            assertThat(criterion.verdict() == Verdict.MET)
                    .isEqualTo(!applicable.isEmpty() && applicable.stream().allMatch(Verdict.MET::equals));
            assertThat(criterion.verdict() == Verdict.NOT_MET).isEqualTo(applicable.contains(Verdict.NOT_MET));
            assertThat(criterion.verdict() == Verdict.NOT_APPLICABLE).isEqualTo(!all.isEmpty() && applicable.isEmpty());
            if (all.isEmpty()) {
                assertThat(criterion.verdict()).isEqualTo(Verdict.UNDECIDED);
            }
        }
        occurs(Statistics.label("of indicators"));
        occurs(Statistics.label("of criteria"));
    }

    private static void occurs(StatisticsCollector collected) {
        for (Verdict verdict : Verdict.values()) {
            collected.coverage(found -> found.check(verdict).count(times -> times > 0));
        }
    }

    @Property(tries = 400)
    void aBetterValueNeverTurnsMetIntoAnythingElse(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(min = 1, max = 5000) int hundredths,
            @ForAll Random random) {
        List<String> codes = new ArrayList<>(asked.known().values().keySet());
        if (codes.isEmpty()) {
            return;
        }
        String code = codes.get(random.nextInt(codes.size()));
        Value value = asked.known().values().get(code);
        Value better = Better.of(asked.requirement(code), value, BigDecimal.valueOf(hundredths, 2), random);
        Statistics.label("raised").collect(better != null && !better.equals(value));
        Statistics.label("raised").coverage(found -> found.check(true).percentage(share -> share > 40));
        if (better == null) {
            return;
        }
        Map<String, Value> values = new HashMap<>(asked.known().values());
        values.put(code, better);
        List<Judged> before = asked.verdict().judged().toList();
        List<Judged> after = asked.with(values).verdict().judged().toList();

        for (int i = 0; i < before.size(); i++) {
            Verdict was = before.get(i).finding().verdict();
            Verdict is = after.get(i).finding().verdict();
            if (was == Verdict.MET || !before.get(i).indicator().code().equals(code)) {
                assertThat(is).as("%s, raised to %s", code, better).isEqualTo(was);
            }
        }
        List<CriterionVerdict> met = asked.verdict().criteria().stream()
                .filter(one -> one.verdict() == Verdict.MET)
                .toList();
        assertThat(asked.with(values).verdict().criteria())
                .filteredOn(one -> one.verdict() == Verdict.MET)
                .extracting(CriterionVerdict::criterion)
                .containsAll(met.stream().map(CriterionVerdict::criterion).toList());
    }

    @Property(tries = 150)
    void theOrderInWhichThingsAreSaidDoesNotMatter(@ForAll("asked") Asked asked, @ForAll Random random) {
        Case known = asked.known();
        Case shuffled = new Case(
                known.unit(),
                known.recognised(),
                shuffled(known.values(), random),
                shuffled(known.provincial(), random));

        assertThat(SetEvaluation.evaluate(asked.set(), shuffled, CATALOGUE)).isEqualTo(asked.verdict());
    }

    @Property(tries = 150)
    void theSameIsSaidOfTheSameForEver(@ForAll("asked") Asked asked) {
        SetVerdict first = asked.verdict();

        assertThat(asked.verdict()).isEqualTo(first);
        assertThat(SetEvaluation.evaluate(asked.set(), asked.known(), READ_AGAIN))
                .isEqualTo(first);
    }

    @Property(tries = 400)
    void aValueThatIsTakenIsJudged(@ForAll("asked") Asked asked, @ForAll Random random) {
        asked.set().all().forEach(one -> {
            Value value = anything(2, random);
            boolean isTaken = one.requirement().takes(value);
            Statistics.label("taken").collect(isTaken);
            if (isTaken) {
                assertThat(asked.with(Map.of(one.code(), value)).verdict()).isNotNull();
            }
        });
        asked.known().values().forEach((code, value) -> assertThat(
                        asked.requirement(code).takes(value))
                .as("%s of %s", value, code)
                .isTrue());
        Statistics.label("taken").coverage(found -> found.check(true).percentage(share -> share > 5));
    }

    /** A value of any shape, whether something takes it or not. */
    private static Value anything(int depth, Random random) {
        int kind = random.nextInt(depth == 0 ? 2 : 4);
        if (kind == 0) {
            return new Value.Achievement(random.nextBoolean());
        } else if (kind == 1) {
            return new Value.Amount(new BigDecimal(
                    List.of("0", "-1", "0.00001", "100", "1E+20", "99.5").get(random.nextInt(6))));
        }
        List<List<String>> names = List.of(
                List.of("part", "of"), List.of("men", "women"), List.of("overall", "central"), List.of("level1"));
        Map<String, Value> parts = new HashMap<>();
        names.get(random.nextInt(names.size())).forEach(name -> {
            if (random.nextInt(4) > 0) {
                parts.put(name, anything(depth - 1, random));
            }
        });
        return new Value.Parts(parts);
    }

    private static <T> Map<String, T> shuffled(Map<String, T> all, Random random) {
        List<String> codes = new ArrayList<>(all.keySet());
        Collections.shuffle(codes, random);
        Map<String, T> shuffled = new LinkedHashMap<>();
        codes.forEach(code -> shuffled.put(code, all.get(code)));
        return shuffled;
    }

    /** Two times of three a shipped set. */
    @Provide
    Arbitrary<Asked> asked() {
        List<IndicatorSet> shipped = CATALOGUE.sets();
        return Arbitraries.randomValue(random -> {
            IndicatorSet set = random.nextInt(3) == 0 ? AnySet.of(random) : shipped.get(random.nextInt(shipped.size()));
            return new Asked(set, AnyCase.of(set, CATALOGUE, random));
        });
    }
}
