package vn.ntm.criteria.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.platform.problems.Text;

/** Values in JSON: a number, true or false, or an object of them by name. */
public final class ValueJson {

    /** What is accepted in place of a number that is not {@link #isPlain}. */
    public static final Text PLAIN = new Text("một số có tối đa 15 chữ số", "a number of at most 15 digits");

    private static final int DEEPEST = 4;
    private static final int DIGITS = 15;

    private ValueJson() {}

    /** The value that is written so; empty where it is none that an indicator could have. */
    public static Optional<Value> read(JsonNode json) {
        return read(json, 1);
    }

    /** The value as JSON. */
    public static JsonNode write(Value value) {
        if (value instanceof Value.Amount amount) {
            return JsonNodeFactory.instance.numberNode(amount.number());
        } else if (value instanceof Value.Achievement achievement) {
            return JsonNodeFactory.instance.booleanNode(achievement.achieved());
        }
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(((Value.Parts) value).byName()).forEach((name, part) -> parts.set(name, write(part)));
        return parts;
    }

    /** The value as the text of its JSON. */
    public static String text(Value value) {
        return write(value).toString();
    }

    /** The value as answers have it: a number, a Boolean or a map of them. */
    public static @Nullable Object plain(@Nullable Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.number();
        } else if (value instanceof Value.Achievement achievement) {
            return achievement.achieved();
        } else if (value instanceof Value.Parts parts) {
            Map<String, Object> byName = new TreeMap<>();
            parts.byName().forEach((name, part) -> byName.put(name, plain(part)));
            return byName;
        }
        return null;
    }

    /** Whether the number is of a usual size: a huge exponent is short to write and fills the memory once written out. */
    public static boolean isPlain(BigDecimal number) {
        return number.scale() <= DIGITS && (long) number.precision() - number.scale() <= DIGITS;
    }

    private static Optional<Value> read(JsonNode json, int depth) {
        if (json.isBoolean()) {
            return Optional.of(new Value.Achievement(json.booleanValue()));
        } else if (json.isNumber()) {
            return number(json).map(Value.Amount::new);
        } else if (!json.isObject() || depth > DEEPEST) {
            return Optional.empty();
        }
        Map<String, Value> parts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> part : json.properties()) {
            Optional<Value> value = read(part.getValue(), depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            parts.put(part.getKey(), value.get());
        }
        return Optional.of(new Value.Parts(parts));
    }

    private static Optional<BigDecimal> number(JsonNode json) {
        return Double.isFinite(json.doubleValue())
                ? Optional.of(json.decimalValue()).filter(ValueJson::isPlain)
                : Optional.empty();
    }
}
