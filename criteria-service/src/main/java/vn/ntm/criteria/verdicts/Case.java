package vn.ntm.criteria.verdicts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;

/**
 * What is known of a unit that is evaluated.
 *
 * @param unit as it was on the day
 * @param recognised the highest level that it is recognised at; absent where it is at none
 * @param values by the code of the indicator or condition; one that is left out is missing
 * @param provincial what its province decided, by the code of the indicator
 * @param computed what the record says of indicators that are derived from it, by their code; goes before values
 */
public record Case(
        Circumstances unit,
        @Nullable SetLevel recognised,
        Map<String, Value> values,
        Map<String, ProvincialDecision> provincial,
        Map<String, Value> computed) {

    public Case {
        values = Map.copyOf(values);
        provincial = Map.copyOf(provincial);
        computed = Map.copyOf(computed);
    }

    /** A case in which all values were given. */
    public Case(
            Circumstances unit,
            @Nullable SetLevel recognised,
            Map<String, Value> values,
            Map<String, ProvincialDecision> provincial) {
        this(unit, recognised, values, provincial, Map.of());
    }
}
