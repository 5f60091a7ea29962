package vn.ntm.criteria.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.ProvincialDecision;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** Reads the values of a request against the set that they are about, and notes what is wrong with each. */
final class ValueReader {

    private static final int DEEPEST = 4;
    private static final int DIGITS = 15;

    private final IndicatorSet set;
    private final Faults faults;

    ValueReader(IndicatorSet set, Faults faults) {
        this.set = set;
        this.faults = faults;
    }

    Map<String, Value> values(@Nullable Map<String, @Nullable JsonNode> given) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((code, json) -> {
                Indicator indicator = indicator("values", code);
                if (indicator == null || json == null || json.isNull()) {
                    return;
                }
                value(json, 1)
                        .filter(indicator.requirement()::takes)
                        .ifPresentOrElse(
                                value -> values.put(code, value),
                                () -> faults.add(
                                        "values." + code,
                                        json,
                                        indicator.requirement().accepts()));
            });
        }
        return values;
    }

    Map<String, ProvincialDecision> decisions(@Nullable Map<String, EvaluationRequest.@Nullable Decision> given) {
        Map<String, ProvincialDecision> decisions = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((code, one) -> {
                String field = "provincial." + code;
                faults.require(field + ".decision", one == null ? null : one.decision());
                if (indicator("provincial", code) != null && one != null && one.decision() != null) {
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
                    decisions.put(code, new ProvincialDecision(one.decision(), one.value(), parts));
                }
            });
        }
        return decisions;
    }

    private void check(String field, @Nullable BigDecimal number) {
        faults.check(
                number != null && isPlain(number),
                field,
                null,
                new Text("một số có tối đa 15 chữ số", "a number of at most 15 digits"));
    }

    private static Optional<BigDecimal> number(JsonNode json) {
        return Double.isFinite(json.doubleValue())
                ? Optional.of(json.decimalValue()).filter(ValueReader::isPlain)
                : Optional.empty();
    }

    /** A power of ten with a huge exponent is short to write and fills the memory once it is written out. */
    private static boolean isPlain(BigDecimal number) {
        return number.scale() <= DIGITS && (long) number.precision() - number.scale() <= DIGITS;
    }

    private @Nullable Indicator indicator(String field, String code) {
        Indicator indicator = set.find(code).orElse(null);
        faults.check(
                indicator != null,
                field + "." + code,
                code,
                new Text("mã của một chỉ tiêu trong " + set.id(), "the code of an indicator of " + set.id()));
        return indicator;
    }

    private static Optional<Value> value(JsonNode json, int depth) {
        if (json.isBoolean()) {
            return Optional.of(new Value.Achievement(json.booleanValue()));
        } else if (json.isNumber()) {
            return number(json).map(Value.Amount::new);
        } else if (!json.isObject() || depth > DEEPEST) {
            return Optional.empty();
        }
        Map<String, Value> parts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> part : json.properties()) {
            Optional<Value> value = value(part.getValue(), depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            parts.put(part.getKey(), value.get());
        }
        return Optional.of(new Value.Parts(parts));
    }
}
