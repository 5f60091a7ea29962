package vn.ntm.criteria.verdicts.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;
import vn.ntm.criteria.verdicts.SetVerdict;

/**
 * Evaluations of the 57 indicators of communes in a second on one core, beside the same comparisons written by hand over
 * the same values. Both say the same of every indicator of every unit before either is timed.
 */
public final class EvaluationBenchmark {

    private static final LocalDate DAY = LocalDate.parse("2023-12-31");
    private static final List<String> REGIONS = List.of("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
    private static final int UNITS = 3_321;
    private static final int TURNS = 15;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;

    private final IndicatorSet set = CompleteSet.of(ShippedCatalogue.read()
            .find("vn-ntm-commune-standard-2021-2025", DAY)
            .orElseThrow());
    private final Map<String, ProvincialDecision> decisions = CompleteSet.decisions(set);
    private final List<Circumstances> regions = REGIONS.stream()
            .map(region -> new Circumstances(
                    DAY, region, "II", null, Set.of(), Map.of("schools", 3), Map.of("craft-village", true)))
            .toList();
    private final PlainLoop plain = new PlainLoop(new PlainLines(regions, decisions).of(set));
    private final List<Case> cases = new ArrayList<>();
    private final int[] regionOf = new int[UNITS];

    private EvaluationBenchmark(long seed) {
        Random random = new Random(seed);
        for (int unit = 0; unit < UNITS; unit++) {
            regionOf[unit] = random.nextInt(REGIONS.size());
            Map<String, Value> values = new HashMap<>();
            for (Indicator indicator : set.indicators()) {
                values.put(indicator.code(), CompleteSet.value(indicator.requirement(), random));
            }
            cases.add(new Case(regions.get(regionOf[unit]), null, values, decisions));
        }
    }

    /** @param arguments a seed, or none */
    public static void main(String[] arguments) {
        long seed = arguments.length == 0 ? 20_250_701 : Long.parseLong(arguments[0]);
        EvaluationBenchmark benchmark = new EvaluationBenchmark(seed);
        benchmark.check();
        benchmark.measure();
    }

    /** @throws IllegalStateException where the two do not say the same: then nothing is compared with nothing */
    private void check() {
        List<Indicator> indicators = set.indicators();
        int met = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            SetVerdict verdict = SetEvaluation.evaluate(set, cases.get(unit), OtherSets.NONE);
            int criteria = plain.criteriaMet(regionOf[unit], cases.get(unit).values());
            long ours = verdict.criteria().stream()
                    .filter(one -> holds(one.verdict()))
                    .count();
            List<SetVerdict.Judged> judged = verdict.criteria().stream()
                    .flatMap(one -> one.indicators().stream())
                    .toList();
            for (int i = 0; i < indicators.size(); i++) {
                if (plain.isMet(i) != holds(judged.get(i).finding().verdict())) {
                    throw new IllegalStateException(
                            indicators.get(i).code() + ": " + judged.get(i).finding());
                }
                met += plain.isMet(i) ? 1 : 0;
            }
            if (criteria != ours) {
                throw new IllegalStateException("unit " + unit + ": " + criteria + " criteria and " + ours);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d units, %d indicators each, %.0f%% met; both ways agree%n",
                UNITS,
                indicators.size(),
                100.0 * met / UNITS / indicators.size());
    }

    private static boolean holds(Verdict verdict) {
        return verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
    }

    private void measure() {
        double[] product = new double[TURNS];
        double[] baseline = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            double ours = perSecond(this::evaluated);
            double theirs = perSecond(this::compared);
            if (turn >= 0) {
                product[turn] = ours;
                baseline[turn] = theirs;
            }
        }
        Arrays.sort(product);
        Arrays.sort(baseline);
        double ratio = product[TURNS / 2] / baseline[TURNS / 2];
        System.out.printf(
                Locale.ROOT,
                "| evaluations a second, one thread | %,.0f (%,.0f–%,.0f) | %,.0f (%,.0f–%,.0f) | %.2f | at least 0.2: %s |%n",
                product[TURNS / 2],
                product[0],
                product[TURNS - 1],
                baseline[TURNS / 2],
                baseline[0],
                baseline[TURNS - 1],
                ratio,
                ratio >= 0.2 ? "met" : "NOT MET");
    }

    private int evaluated() {
        int lacking = 0;
        for (Case one : cases) {
            lacking +=
                    SetEvaluation.evaluate(set, one, OtherSets.NONE).lacking().size();
        }
        return lacking;
    }

    private int compared() {
        int met = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            met += plain.criteriaMet(regionOf[unit], cases.get(unit).values());
        }
        return met;
    }

    private static double perSecond(IntSupplier work) {
        long start = System.nanoTime();
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            sum += work.getAsInt();
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return ROUNDS * UNITS / ((System.nanoTime() - start) / 1e9);
    }
}
