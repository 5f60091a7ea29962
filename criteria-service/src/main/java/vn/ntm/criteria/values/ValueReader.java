package vn.ntm.criteria.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** Reads values against the set that they are about, and notes what is wrong with each. */
public final class ValueReader {

    private static final Text PLAIN = new Text(
            "một số có tối đa 15 chữ số trước và 15 chữ số sau dấu phẩy",
            "a number of at most 15 digits before and 15 behind the point");

    private final IndicatorSet set;
    private final Faults faults;

    public ValueReader(IndicatorSet set, Faults faults) {
        this.set = set;
        this.faults = faults;
    }

    /** The values of an object that has them by the code of the indicator; what is absent is left out. */
    public Map<String, Value> values(@Nullable Map<String, @Nullable JsonNode> given) {
        Map<String, Value> values = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((code, json) -> {
                if (indicator("values." + code, code) != null && json != null && !json.isNull()) {
                    value("values." + code, code, json).ifPresent(value -> values.put(code, value));
                }
            });
        }
        return values;
    }

    /** The value of an indicator of the set; empty, and a fault at the field, where it takes no such value. */
    public Optional<Value> value(String field, String code, JsonNode json) {
        Indicator indicator = set.find(code).orElseThrow();
        Optional<Value> value = ValueJson.read(json).filter(indicator.requirement()::takes);
        if (value.isEmpty()) {
            faults.add(
                    field,
                    json,
                    isTooLong(json) ? PLAIN : indicator.requirement().accepts());
        }
        return value;
    }

    private static boolean isTooLong(JsonNode json) {
        return json.isNumber() && ValueJson.read(json).isEmpty();
    }

    /** The indicator or condition called so; absent, and a fault at the field, where the set has none. */
    public @Nullable Indicator indicator(String field, @Nullable String code) {
        Indicator indicator = code == null ? null : set.find(code).orElse(null);
        faults.check(
                indicator != null,
                field,
                code,
                new Text("mã của một chỉ tiêu trong " + set.id(), "the code of an indicator of " + set.id()));
        return indicator;
    }
}
