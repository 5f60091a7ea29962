package vn.ntm.criteria.rules.written;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** The fields of a rule that somebody sent, of whatever kind it is; what is wrong with them is noted. */
record RuleFields(Faults faults) {

    static final int LONGEST = 100;
    private static final int LONGEST_LIST = 200;
    private static final Text TEXTS = new Text(
            "danh sách tối đa 200 chuỗi khác nhau, không trống", "a list of at most 200 texts, none twice or blank");

    /** Notes whatever else the object has than these. */
    void only(JsonNode object, String at, Set<String> known) {
        if (!object.isObject()) {
            faults.add(
                    at.isEmpty() ? "body" : at.substring(0, at.length() - 1),
                    null,
                    new Text("một đối tượng", "an object"));
            return;
        }
        object.fieldNames().forEachRemaining(name -> {
            String all = known.stream().sorted().collect(Collectors.joining(", "));
            faults.check(known.contains(name), at + name, null, new Text("chỉ có: " + all, "only: " + all));
        });
    }

    /** Notes that neither is there. */
    void oneOf(JsonNode sent, String one, String other) {
        faults.check(
                sent.hasNonNull(one) || sent.hasNonNull(other),
                one,
                null,
                new Text("%s hoặc %s", "%s or %s").with(one, other));
    }

    /** The number of that name; absent where there is none, or none that is accepted. */
    @Nullable
    BigDecimal number(JsonNode sent, String field, Text accepted, boolean positive) {
        JsonNode number = sent.path(field);
        if (number.isMissingNode() || number.isNull()) {
            return null;
        }
        boolean usual = number.isNumber()
                && Double.isFinite(number.doubleValue())
                && ValueJson.isPlain(number.decimalValue())
                && (!positive || number.decimalValue().signum() > 0);
        faults.check(usual, field, number, accepted);
        return usual ? number.decimalValue() : null;
    }

    /** The texts of a list; none where there is no such list. */
    List<String> texts(JsonNode object, String at, String field) {
        JsonNode list = object.path(field);
        List<String> texts = new ArrayList<>();
        boolean usual = list.isMissingNode() || list.isNull() || (list.isArray() && list.size() <= LONGEST_LIST);
        if (usual) {
            for (JsonNode one : list) {
                usual &= one.isTextual()
                        && !one.asText().isBlank()
                        && one.asText().length() <= LONGEST;
                texts.add(one.asText());
            }
        }
        faults.check(usual && new HashSet<>(texts).size() == texts.size(), at + field, null, TEXTS);
        return texts;
    }
}
