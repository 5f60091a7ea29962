package vn.ntm.criteria.verdicts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Question.OtherSets;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.Threshold;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.requirements.WhereThereIs;

/** A value that meets a requirement, one that just does and one that just does not. */
record Example(Value met, Value boundary, Value notMet) {

    /** What every province of the examples decided, wherever the law leaves it to it. */
    static final BigDecimal PROVINCIAL = new BigDecimal("90");

    private static final BigDecimal LITTLE = new BigDecimal("0.01");

    /** The example for this unit; empty where what is required of it is not known, or nothing is. */
    static Optional<Example> of(Requirement requirement, Circumstances unit, OtherSets others) {
        if (requirement instanceof Achieved) {
            return Optional.of(new Example(yes(true), yes(true), yes(false)));
        } else if (requirement instanceof Compared compared) {
            return compared(compared, unit, others);
        } else if (requirement instanceof AllOf all) {
            return all(all, unit, others);
        } else if (requirement instanceof AnyOf any) {
            return any(any, unit, others);
        } else if (requirement instanceof WhereThereIs where) {
            return of(where.required(), unit, others);
        } else if (requirement instanceof ForMenAndWomen both) {
            return of(both.required(), unit, others)
                    .map(one -> new Example(
                            sexes(one.met(), one.boundary()),
                            sexes(one.boundary(), one.boundary()),
                            sexes(one.met(), one.notMet())));
        } else if (requirement instanceof LeftToMinistry left) {
            return unit.on().isBefore(left.date()) ? Optional.empty() : of(left.required(), unit, others);
        } else if (requirement instanceof LeftToProvince left) {
            return of(provincial(left.national()), unit, others);
        }
        NotFor exempt = (NotFor) requirement;
        return exempt.classes().contains(unit.region()) ? Optional.empty() : of(exempt.required(), unit, others);
    }

    static ProvincialDecision provincialDecision(Requirement requirement) {
        Map<String, BigDecimal> parts = requirement instanceof AllOf all
                ? all.parts().keySet().stream().collect(Collectors.toMap(Function.identity(), name -> PROVINCIAL))
                : Map.of();
        return new ProvincialDecision("12/2022/QĐ-UBND", PROVINCIAL, parts);
    }

    private static Requirement provincial(Requirement national) {
        return national instanceof Compared compared
                ? new Compared(compared.comparison(), new Threshold.Fixed(PROVINCIAL), null, compared.unit())
                : national;
    }

    private static Optional<Example> compared(Compared compared, Circumstances unit, OtherSets others) {
        BigDecimal threshold =
                compared.judge(new Question(unit, null, null, others)).threshold();
        if (threshold == null) {
            return Optional.empty();
        }
        Value limit = new Value.Amount(threshold);
        Value above = new Value.Amount(threshold.add(LITTLE));
        Value below = new Value.Amount(threshold.subtract(LITTLE));
        return Optional.of(
                switch (compared.comparison()) {
                    case AT_LEAST -> new Example(above, limit, below);
                    case AT_MOST -> new Example(below, limit, above);
                    case EQUAL, NONE -> new Example(limit, limit, above);
                    case BETWEEN -> throw new IllegalStateException("no set has a range yet");
                });
    }

    private static Optional<Example> all(AllOf all, Circumstances unit, OtherSets others) {
        Map<String, Example> parts = parts(all.parts(), unit, others);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String first = parts.keySet().iterator().next();
        return Optional.of(new Example(
                picked(parts, name -> Example::met),
                picked(parts, name -> Example::boundary),
                picked(parts, name -> name.equals(first) ? Example::notMet : Example::met)));
    }

    private static Optional<Example> any(AnyOf any, Circumstances unit, OtherSets others) {
        Map<String, Example> parts = parts(any.parts(), unit, others);
        String first = parts.keySet().iterator().next();
        return Optional.of(new Example(
                picked(parts, name -> name.equals(first) ? Example::met : Example::notMet),
                picked(parts, name -> name.equals(first) ? Example::notMet : Example::boundary),
                picked(parts, name -> Example::notMet)));
    }

    private static Map<String, Example> parts(
            Map<String, Requirement> requirements, Circumstances unit, OtherSets others) {
        Map<String, Example> parts = new LinkedHashMap<>();
        requirements.forEach((name, part) -> of(part, unit, others).ifPresent(one -> parts.put(name, one)));
        return parts;
    }

    private static Value picked(Map<String, Example> parts, Function<String, Function<Example, Value>> pick) {
        Map<String, Value> byName = new LinkedHashMap<>();
        parts.forEach((name, one) -> byName.put(name, pick.apply(name).apply(one)));
        return new Value.Parts(byName);
    }

    private static Value sexes(Value men, Value women) {
        return new Value.Parts(Map.of("men", men, "women", women));
    }

    private static Value yes(boolean achieved) {
        return new Value.Achievement(achieved);
    }
}
