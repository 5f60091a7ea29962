package vn.ntm.criteria.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Finding;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.requirements.Question.OtherSets;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.requirements.Verdict;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;
import vn.ntm.criteria.verdicts.SetVerdict;

/**
 * Holds units against two sets, or two forms of one, and says which would turn. Pure.
 *
 * @param one what holds
 * @param other what might
 * @param others where thresholds of further sets are found
 */
record WhatIf(IndicatorSet one, IndicatorSet other, OtherSets others) {

    /** What would be another for each unit, in their order; units for which nothing would are left out. */
    List<Turn> turns(Collection<KnownUnit> units) {
        return units.parallelStream().map(this::turn).filter(Turn::isTurned).toList();
    }

    private Turn turn(KnownUnit unit) {
        SetVerdict before = SetEvaluation.evaluate(one, only(unit.known(), one), others);
        SetVerdict then = SetEvaluation.evaluate(other, only(unit.known(), other), others);
        Map<Integer, Verdict> criteria = criteria(before);
        List<Integer> fell = new ArrayList<>();
        List<Integer> rose = new ArrayList<>();
        if (one.id().equals(other.id())) {
            criteria(then).forEach((number, verdict) -> {
                boolean held = criteria.containsKey(number) && holds(criteria.get(number));
                if (held && !holds(verdict)) {
                    fell.add(number);
                } else if (!held && holds(verdict)) {
                    rose.add(number);
                }
            });
        }
        return new Turn(
                unit, fell, rose, indicators(before, then), holding(before), holding(then), before.met(), then.met());
    }

    /** What is known that the set asks for, in a form that it takes. */
    private Case only(Case known, IndicatorSet set) {
        Map<String, Value> values = new HashMap<>();
        known.values().forEach((code, value) -> set.find(code)
                .filter(one -> one.requirement().takes(value))
                .ifPresent(one -> values.put(code, value)));
        Map<String, ProvincialDecision> provincial = new HashMap<>(known.provincial());
        provincial.keySet().removeIf(code -> set.find(code).isEmpty());
        return new Case(known.unit(), known.recognised(), values, provincial, computed(known, set));
    }

    /** What was computed holds where the set derives it as the first one does; otherwise what was declared. */
    private Map<String, Value> computed(Case known, IndicatorSet set) {
        if (known.computed().isEmpty()) {
            return Map.of();
        }
        Map<String, Derived> alike = set.derived();
        alike.entrySet().retainAll(one.derived().entrySet());
        Map<String, Value> computed = new HashMap<>(known.computed());
        computed.keySet().retainAll(alike.keySet());
        return computed;
    }

    private static List<Turn.OfIndicator> indicators(SetVerdict before, SetVerdict then) {
        Map<String, Finding> one = findings(before);
        Map<String, Finding> other = findings(then);
        Set<String> codes = new LinkedHashSet<>(one.keySet());
        codes.addAll(other.keySet());
        List<Turn.OfIndicator> turned = new ArrayList<>();
        for (String code : codes) {
            Turn.OfIndicator found = new Turn.OfIndicator(code, one.get(code), other.get(code));
            if (found.verdictBefore() != found.verdictThen()) {
                turned.add(found);
            }
        }
        return turned;
    }

    private static Map<String, Finding> findings(SetVerdict verdict) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        Stream<SetVerdict.Judged> judged = verdict.judged();
        judged.forEach(one -> findings.put(one.indicator().code(), one.finding()));
        return findings;
    }

    private static Map<Integer, Verdict> criteria(SetVerdict verdict) {
        Map<Integer, Verdict> criteria = new LinkedHashMap<>();
        verdict.criteria().forEach(one -> criteria.put(one.criterion().number(), one.verdict()));
        return criteria;
    }

    private static int holding(SetVerdict verdict) {
        return (int)
                verdict.criteria().stream().filter(one -> holds(one.verdict())).count();
    }

    static boolean holds(Verdict verdict) {
        return verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
    }
}
