package vn.ntm.criteria.whatif.turns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.units.UnitOnDate;

/**
 * A unit with what its latest assessment says of it.
 *
 * @param on the day of that assessment
 * @param by the set that it was assessed by, whose codes the values have
 */
public record KnownUnit(UnitOnDate.Ref unit, LocalDate on, IndicatorSet by, Case known) {

    /** By which units are sorted; unique for each. */
    public String key() {
        return unit.code() + " " + unit.id();
    }

    /** What was given by the codes of that set; forms that it does not take among them. */
    Map<String, Value> given(IndicatorSet set) {
        if (by.id().equals(set.id())) {
            return known.values();
        }
        Map<String, Value> given = new HashMap<>();
        Map<String, String> codes = codesByName(set);
        known.values().forEach((code, value) -> {
            String same = codes.get(name(by, code));
            if (same != null) {
                given.put(same, value);
            }
        });
        return given;
    }

    /** What is known that the set asks for, in a form that it takes. */
    public Case under(IndicatorSet set) {
        Map<String, Value> values = new HashMap<>();
        given(set).forEach((code, value) -> set.find(code)
                .filter(one -> one.requirement().takes(value))
                .ifPresent(one -> values.put(code, value)));
        return new Case(known.unit(), known.recognised(), values, provincial(set), computed(set));
    }

    /** A province decides on the indicators of one set. */
    private Map<String, ProvincialDecision> provincial(IndicatorSet set) {
        if (!by.id().equals(set.id())) {
            return Map.of();
        }
        Map<String, ProvincialDecision> provincial = new HashMap<>(known.provincial());
        provincial.keySet().removeIf(code -> set.find(code).isEmpty());
        return provincial;
    }

    /** What was computed holds where the set derives it as the one of the assessment does. */
    private Map<String, Value> computed(IndicatorSet set) {
        if (known.computed().isEmpty()) {
            return Map.of();
        }
        Map<String, Derived> alike = set.derived();
        alike.entrySet().retainAll(by.derived().entrySet());
        Map<String, Value> computed = new HashMap<>(known.computed());
        computed.keySet().retainAll(alike.keySet());
        return computed;
    }

    /** Two sets number differently: what is called the same in both is the same; a name that comes twice says nothing. */
    private static Map<String, String> codesByName(IndicatorSet set) {
        Map<String, String> codes = new HashMap<>();
        Set<String> twice = new HashSet<>();
        set.all().filter(one -> codes.put(one.textVi(), one.code()) != null).forEach(one -> twice.add(one.textVi()));
        codes.keySet().removeAll(twice);
        return codes;
    }

    private static @Nullable String name(IndicatorSet set, String code) {
        return set.find(code).map(Indicator::textVi).orElse(null);
    }
}
