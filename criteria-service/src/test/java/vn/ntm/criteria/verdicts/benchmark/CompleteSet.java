package vn.ntm.criteria.verdicts.benchmark;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.requirements.thresholds.Threshold;

/** A shipped set with a number wherever it has none yet, so that every comparison is made, and values for it. */
final class CompleteSet {

    private static final BigDecimal SOME = BigDecimal.valueOf(70);
    private static final int GOOD_OF_TEN = 9;

    private CompleteSet() {}

    static IndicatorSet of(IndicatorSet set) {
        return set.withCriteria(set.criteria().stream()
                .map(one -> new Criterion(
                        one.number(),
                        one.nameVi(),
                        one.nameEn(),
                        one.groupVi(),
                        one.confidence(),
                        one.evidence(),
                        one.indicators().stream()
                                .map(indicator -> indicator.requiring(complete(indicator.requirement())))
                                .toList()))
                .toList());
    }

    private static Requirement complete(Requirement requirement) {
        if (requirement instanceof Compared compared && compared.comparison() != Comparison.NONE) {
            boolean known = compared.threshold() instanceof Threshold.Fixed
                    || compared.threshold() instanceof Threshold.By by
                            && by.values().size() >= 7;
            return known
                    ? compared
                    : new Compared(compared.comparison(), new Threshold.Fixed(SOME), null, compared.unit());
        }
        if (requirement instanceof LeftToProvince left) {
            // The law leaves the number to the province: there is no national one below which it must not be.
            return left.national() instanceof Compared ? left : new LeftToProvince(complete(left.national()));
        }
        if (requirement instanceof LeftToMinistry left) {
            return new LeftToMinistry(left.ministry(), left.decision(), left.date(), complete(left.required()));
        }
        if (requirement instanceof AllOf all) {
            Map<String, Requirement> parts = new LinkedHashMap<>();
            all.parts().forEach((name, part) -> parts.put(name, complete(part)));
            return new AllOf(parts);
        }
        if (requirement instanceof ForMenAndWomen both) {
            return new ForMenAndWomen(complete(both.required()));
        }
        if (requirement instanceof NotFor some) {
            return new NotFor(some.trait(), some.classes(), complete(some.required()));
        }
        return requirement instanceof WhereThereIs where
                ? new WhereThereIs(where.thing(), complete(where.required()))
                : requirement;
    }

    /** What a province decided on all that is left to it. */
    static Map<String, ProvincialDecision> decisions(IndicatorSet set) {
        Map<String, ProvincialDecision> decisions = new HashMap<>();
        for (Indicator indicator : set.indicators()) {
            if (indicator.requirement() instanceof LeftToProvince) {
                decisions.put(indicator.code(), new ProvincialDecision("7/QĐ-UBND", SOME, Map.of()));
            } else if (indicator.requirement() instanceof AllOf all
                    && all.parts().values().stream().allMatch(LeftToProvince.class::isInstance)) {
                Map<String, BigDecimal> parts = new HashMap<>();
                all.parts().keySet().forEach(name -> parts.put(name, SOME));
                decisions.put(indicator.code(), new ProvincialDecision("7/QĐ-UBND", null, parts));
            }
        }
        return decisions;
    }

    /** A value that is good enough nine times of ten. */
    static Value value(Requirement requirement, Random random) {
        if (requirement instanceof LeftToProvince left) {
            return value(left.national(), random);
        }
        if (requirement instanceof LeftToMinistry left) {
            return value(left.required(), random);
        }
        if (requirement instanceof WhereThereIs where) {
            return value(where.required(), random);
        }
        if (requirement instanceof NotFor some) {
            return value(some.required(), random);
        }
        boolean good = random.nextInt(10) < GOOD_OF_TEN;
        if (requirement instanceof Achieved) {
            return new Value.Achievement(good);
        }
        if (requirement instanceof ForMenAndWomen both) {
            return new Value.Parts(
                    Map.of("men", value(both.required(), random), "women", value(both.required(), random)));
        }
        if (requirement instanceof AllOf all) {
            Map<String, Value> parts = new HashMap<>();
            all.parts().forEach((name, part) -> parts.put(name, value(part, random)));
            return new Value.Parts(parts);
        }
        boolean high = good == (((Compared) requirement).comparison() == Comparison.AT_LEAST);
        return new Value.Amount(BigDecimal.valueOf(high ? 1_000 : random.nextInt(100), 1));
    }
}
