package vn.ntm.criteria.whatif.turns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.verdicts.SetEvaluation;
import vn.ntm.criteria.verdicts.SetVerdict;

/**
 * Holds units against two sets, or two forms of one, and says which would turn. Pure.
 *
 * @param one what holds
 * @param other what might
 * @param others where thresholds of further sets are found
 */
public record WhatIf(IndicatorSet one, IndicatorSet other, OtherSets others) {

    /** What would be another for each unit, in their order; units for which nothing would are left out. */
    public List<Turn> turns(Collection<KnownUnit> units) {
        return units.parallelStream().map(this::turn).filter(Turn::isTurned).toList();
    }

    /** Whether criteria and indicators are compared one by one: two sets number differently, and only count alike. */
    public boolean isByIndicator() {
        return one.id().equals(other.id());
    }

    private Turn turn(KnownUnit unit) {
        SetVerdict before = SetEvaluation.evaluate(one, unit.under(one), others);
        SetVerdict then = SetEvaluation.evaluate(other, unit.under(other), others);
        Map<Turning, List<Integer>> criteria = isByIndicator() ? criteria(before, then) : Map.of();
        return new Turn(
                unit,
                Turning.of(wholly(before), wholly(then)),
                criteria.getOrDefault(Turning.FALL, List.of()),
                criteria.getOrDefault(Turning.RISE, List.of()),
                criteria.getOrDefault(Turning.UNKNOWN, List.of()),
                isByIndicator() ? indicators(unit, before, then) : List.of(),
                side(before),
                side(then));
    }

    /** A set that is not met because something is not known is not said to be failed. */
    private static Standing wholly(SetVerdict verdict) {
        if (verdict.met()) {
            return Standing.MET;
        }
        boolean fails = verdict.levelBelow() != null
                || verdict.judged().anyMatch(one -> one.finding().verdict() == Verdict.NOT_MET);
        return fails ? Standing.NOT_MET : Standing.UNDECIDED;
    }

    private static Turn.Side side(SetVerdict verdict) {
        long holding = verdict.criteria().stream()
                .filter(one -> Standing.of(one.verdict()).holds())
                .count();
        return new Turn.Side(verdict.met(), (int) holding);
    }

    private static Map<Turning, List<Integer>> criteria(SetVerdict before, SetVerdict then) {
        Map<Integer, Verdict> was = verdicts(before);
        Map<Integer, Verdict> is = verdicts(then);
        Map<Turning, List<Integer>> turned = new LinkedHashMap<>();
        for (Integer number : both(was, is)) {
            Turning turning = Turning.of(standing(was.get(number)), standing(is.get(number)));
            turned.computeIfAbsent(turning, none -> new ArrayList<>()).add(number);
        }
        return turned;
    }

    private List<Turn.OfIndicator> indicators(KnownUnit unit, SetVerdict before, SetVerdict then) {
        Map<String, Finding> was = findings(before);
        Map<String, Finding> is = findings(then);
        Map<String, Value> given = unit.given(one);
        List<Turn.OfIndicator> turned = new ArrayList<>();
        for (String code : both(was, is)) {
            Turn.OfIndicator found = new Turn.OfIndicator(
                    code,
                    given.get(code),
                    was.get(code),
                    is.get(code),
                    standing(was.get(code), given.get(code)),
                    standing(is.get(code), given.get(code)));
            if (found.turning() != Turning.NONE) {
                turned.add(found);
            }
        }
        return turned;
    }

    /** What was given and not judged had a form that the set does not take. */
    private static Standing standing(@Nullable Finding found, @Nullable Value given) {
        Standing standing = standing(found == null ? null : found.verdict());
        boolean isLeft = found != null && found.value() == null && given != null;
        return isLeft && standing.isUnknown() ? Standing.OTHER_FORM : standing;
    }

    private static Standing standing(@Nullable Verdict verdict) {
        return verdict == null ? Standing.ABSENT : Standing.of(verdict);
    }

    private static <T> Set<T> both(Map<T, ?> one, Map<T, ?> other) {
        Set<T> both = new LinkedHashSet<>(one.keySet());
        both.addAll(other.keySet());
        return both;
    }

    private static Map<String, Finding> findings(SetVerdict verdict) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        verdict.judged().forEach(one -> findings.put(one.indicator().code(), one.finding()));
        return findings;
    }

    private static Map<Integer, Verdict> verdicts(SetVerdict verdict) {
        Map<Integer, Verdict> criteria = new LinkedHashMap<>();
        verdict.criteria().forEach(one -> criteria.put(one.criterion().number(), one.verdict()));
        return criteria;
    }
}
