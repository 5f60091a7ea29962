package vn.ntm.criteria.setfiles.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;

/**
 * Two sets held against each other.
 *
 * @param differences field by field, in the order of the first set
 * @param same how many fields are alike
 */
@Schema(name = "SetComparison")
public record Comparison(List<Difference> differences, int same) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** What a field is called: by indicator where it is one's. */
    private record Place(@Nullable String indicator, String field) {}

    /** Where two sets differ. */
    public static Comparison of(IndicatorSet one, IndicatorSet other) {
        Map<Place, JsonNode> left = fields(SetYaml.tree(one));
        Map<Place, JsonNode> right = fields(SetYaml.tree(other));
        Set<Place> places = new LinkedHashSet<>(left.keySet());
        places.addAll(right.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Place place : places) {
            JsonNode first = left.get(place);
            JsonNode second = right.get(place);
            if (!isSame(first, second)) {
                differences.add(new Difference(place.indicator(), place.field(), first, second));
            }
        }
        return new Comparison(byIndicator(differences, places), places.size() - differences.size());
    }

    /** In the order of the annex: what only the other has stands with what both have of the indicator. */
    private static List<Difference> byIndicator(List<Difference> differences, Set<Place> places) {
        Map<String, Integer> order = new HashMap<>();
        places.forEach(place -> order.putIfAbsent(String.valueOf(place.indicator()), order.size()));
        return differences.stream()
                .sorted(Comparator.comparing(one -> order.get(String.valueOf(one.indicator()))))
                .toList();
    }

    private static Map<Place, JsonNode> fields(JsonNode set) {
        Map<Place, JsonNode> fields = new LinkedHashMap<>();
        set.properties().forEach(field -> {
            if (!field.getKey().equals("conditions") && !field.getKey().equals("criteria")) {
                put(fields, null, field.getKey(), field.getValue());
            }
        });
        indicators(fields, set.path("conditions"), "conditions");
        for (JsonNode criterion : set.path("criteria")) {
            String name = "criteria[" + criterion.path("number").asInt() + "]";
            criterion.properties().forEach(field -> {
                if (!field.getKey().equals("indicators")) {
                    put(fields, null, name + "." + field.getKey(), field.getValue());
                }
            });
            indicators(fields, criterion.path("indicators"), name);
        }
        return fields;
    }

    /** Of the order it is told which one each follows, so that one put in between is one difference and not many. */
    private static void indicators(Map<Place, JsonNode> fields, JsonNode indicators, String in) {
        String before = "";
        for (JsonNode indicator : indicators) {
            String code = indicator.path("code").asText();
            fields.put(new Place(code, "in"), text(in));
            fields.put(new Place(code, "after"), text(before));
            indicator.properties().forEach(field -> put(fields, code, field.getKey(), field.getValue()));
            before = code;
        }
    }

    private static void put(Map<Place, JsonNode> fields, @Nullable String indicator, String path, JsonNode node) {
        if (node.isValueNode() || node.isEmpty() || node.has("unread")) {
            fields.put(new Place(indicator, path), node.isBigDecimal() ? plain(node.decimalValue()) : node);
        } else if (node.isObject() && node.size() == 1 && node.has("value")) {
            put(fields, indicator, path, node.get("value"));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                put(fields, indicator, path + "[" + i + "]", node.get(i));
            }
        } else {
            node.properties().forEach(field -> put(fields, indicator, inner(path, field), field.getValue()));
        }
    }

    /** The columns and years of a threshold are called by their names alone. */
    private static String inner(String path, Map.Entry<String, JsonNode> field) {
        boolean isColumns = field.getKey().equals("values") || field.getKey().equals("years");
        return isColumns && field.getValue().isObject() ? path : path + "." + field.getKey();
    }

    /** Without an exponent, as people write thresholds. */
    private static JsonNode plain(BigDecimal number) {
        return DecimalNode.valueOf(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static JsonNode text(String text) {
        return TextNode.valueOf(text);
    }

    private static boolean isSame(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one != null && other != null && one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return Objects.equals(one, other);
    }
}
