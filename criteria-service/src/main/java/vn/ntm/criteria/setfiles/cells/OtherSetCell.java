package vn.ntm.criteria.setfiles.cells;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A threshold derived from another set's, as one cell: <i>1,1 × chỉ tiêu 10 của …</i>. */
public final class OtherSetCell {

    private static final Pattern WRITTEN =
            Pattern.compile("(?iu)(\\d{1,9}(?:[.,]\\d{1,9})?)\\s*[×x*]\\s*chỉ tiêu\\s+(\\S+)\\s+của\\s+(\\S+)");

    private OtherSetCell() {}

    public static String of(JsonNode threshold) {
        String factor = threshold.path("factor").decimalValue().toPlainString().replace('.', ',');
        return "%s × chỉ tiêu %s của %s"
                .formatted(
                        factor,
                        threshold.path("indicator").asText(),
                        threshold.path("set").asText());
    }

    public static Optional<JsonNode> read(String cell) {
        Matcher written = WRITTEN.matcher(cell);
        if (!written.matches()) {
            return Optional.empty();
        }
        ObjectNode threshold = JsonNodeFactory.instance
                .objectNode()
                .put("set", written.group(3))
                .put("indicator", written.group(2));
        return Optional.of(threshold.set(
                "factor", DecimalNode.valueOf(new BigDecimal(written.group(1).replace(',', '.')))));
    }
}
