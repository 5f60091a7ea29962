package vn.ntm.criteria.evaluations;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.values.ValueReader;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** Reads what a request says that the province decided, and notes what is wrong with it. */
final class DecisionReader {

    private final ValueReader indicators;
    private final Faults faults;

    DecisionReader(ValueReader indicators, Faults faults) {
        this.indicators = indicators;
        this.faults = faults;
    }

    Map<String, ProvincialDecision> decisions(@Nullable Map<String, EvaluationRequest.@Nullable Decision> given) {
        Map<String, ProvincialDecision> decisions = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((code, one) -> {
                String field = "provincial." + code;
                faults.require(field + ".decision", one == null ? null : one.decision());
                if (indicators.indicator(field, code) != null && one != null && one.decision() != null) {
                    decisions.put(code, decision(field, one.decision(), one));
                }
            });
        }
        return decisions;
    }

    private ProvincialDecision decision(String field, String number, EvaluationRequest.Decision one) {
        if (one.value() != null) {
            check(field + ".value", one.value());
        }
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        if (one.parts() != null) {
            one.parts().forEach((name, value) -> {
                check(field + ".parts." + name, value);
                if (value != null) {
                    parts.put(name, value);
                }
            });
        }
        return new ProvincialDecision(number, one.value(), parts);
    }

    private void check(String field, @Nullable BigDecimal number) {
        faults.check(
                number != null && ValueJson.isPlain(number),
                field,
                null,
                new Text("một số có tối đa 15 chữ số", "a number of at most 15 digits"));
    }
}
