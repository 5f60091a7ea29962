package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetYaml;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.Threshold;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.setfiles.words.Regions;
import vn.ntm.platform.problems.Text;

/** Holds a tree against the layout of sets, field by field, so that all that is wrong is told at once. */
final class SetLayout {

    private static final Map<String, Class<? extends Requirement>> KINDS = Map.of(
            "achieved", Achieved.class,
            "compared", Compared.class,
            "all-of", AllOf.class,
            "any-of", AnyOf.class,
            "where-there-is", WhereThereIs.class,
            "not-for", NotFor.class,
            "for-men-and-women", ForMenAndWomen.class,
            "left-to-province", LeftToProvince.class,
            "left-to-ministry", LeftToMinistry.class);
    private static final Set<String> MAY_LACK = Set.of("evidenceDocuments", "evidenceKinds", "sources", "notes");
    private static final int LARGEST_EXPONENT = 30;
    private static final String KIND = "kind";

    private final Found found;
    private List<String> regions = List.of();

    private SetLayout(Found found) {
        this.found = found;
    }

    /** Takes what is wrong at a path of the tree. */
    @FunctionalInterface
    interface Found {
        void fault(String path, @Nullable String value, Text accepted);
    }

    /** The set that the tree is; empty where something was found to be wrong with it. */
    static Optional<IndicatorSet> read(JsonNode tree, Found found) {
        boolean[] sound = {true};
        new SetLayout((path, value, accepted) -> {
                    sound[0] = false;
                    found.fault(path, value, accepted);
                })
                .whole(tree);
        if (!sound[0]) {
            return Optional.empty();
        }
        try {
            return Optional.of(SetYaml.part(tree, IndicatorSet.class));
        } catch (IOException refused) {
            found.fault("$", null, said(refused));
            return Optional.empty();
        }
    }

    private void whole(JsonNode tree) {
        regions = Regions.of(shown(tree.path("regionsBy")));
        record(tree, IndicatorSet.class, "");
        SetOrder.check(tree, found);
    }

    private void record(JsonNode node, Class<?> type, String path) {
        if (!node.isObject()) {
            found.fault(path.isEmpty() ? "$" : path, shown(node), fields(type));
            return;
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name) && !(Requirement.class.isAssignableFrom(type) && name.equals(KIND))) {
                found.fault(under(path, name), null, fields(type));
            }
        });
        for (RecordComponent component : components) {
            component(node.path(component.getName()), component, under(path, component.getName()));
        }
        if (type == IndicatorSet.class) {
            days(node);
        }
    }

    /** Days as they are written compare as they follow each other. */
    private void days(JsonNode set) {
        String from = set.path("appliesFrom").asText();
        JsonNode to = set.path("appliesTo");
        if (to.isTextual() && from.compareTo(to.asText()) >= 0) {
            found.fault(
                    "appliesTo",
                    to.asText(),
                    new Text("một ngày sau appliesFrom, %s", "a day after appliesFrom, %s").with(from));
        }
    }

    private void component(JsonNode node, RecordComponent component, String path) {
        if (node.isMissingNode() || node.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !MAY_LACK.contains(component.getName())) {
                found.fault(path, null, required(component.getType()));
            }
        } else if (component.getType() == List.class || component.getType() == Set.class) {
            elements(node, component, path);
        } else if (component.getType() == Map.class) {
            parts(node, path);
        } else {
            value(node, component.getType(), path);
        }
    }

    private void elements(JsonNode node, RecordComponent component, String path) {
        if (!node.isArray()) {
            found.fault(path, shown(node), new Text("một danh sách", "a list"));
            return;
        }
        Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        for (int i = 0; i < node.size(); i++) {
            value(node.get(i), element, path + "[" + i + "]");
        }
    }

    private void parts(JsonNode node, String path) {
        if (!node.isObject() || node.isEmpty()) {
            found.fault(path, shown(node), new Text("các phần, mỗi phần có tên", "parts, each with a name"));
            return;
        }
        node.properties().forEach(part -> value(part.getValue(), Requirement.class, under(path, part.getKey())));
    }

    private void value(JsonNode node, Class<?> type, String path) {
        if (type == Requirement.class) {
            requirement(node, path);
        } else if (type.isRecord()) {
            record(node, type, path);
        } else if (type == String.class && !node.isTextual() && !node.isNumber()) {
            found.fault(path, shown(node), accepted(type));
        } else if (isBeyondReason(node)) {
            found.fault(path, shown(node), new Text("một số thông thường", "a number of a usual size"));
        } else {
            try {
                if (SetYaml.part(node, type) == null) {
                    found.fault(path, shown(node), accepted(type));
                } else if (type == Threshold.class) {
                    regions(node, path);
                }
            } catch (IOException refused) {
                found.fault(path, shown(node), accepted(type));
            }
        }
    }

    /** A region that no unit is of would have its threshold in vain. */
    private void regions(JsonNode threshold, String path) {
        boolean byRegion = threshold.path("by").asText().equals(ThresholdColumn.REGION);
        threshold.path("values").properties().forEach(one -> {
            String at = under(under(path, "values"), one.getKey());
            if (byRegion && !regions.contains(one.getKey())) {
                String all = String.join(", ", regions);
                found.fault(at, one.getKey(), new Text(all, all));
            }
            regions(one.getValue(), at);
        });
        Stream.of("then", "otherwise").forEach(side -> {
            if (threshold.has(side)) {
                regions(threshold.path(side), under(path, side));
            }
        });
    }

    private void requirement(JsonNode node, String path) {
        Class<? extends Requirement> kind = KINDS.get(node.path(KIND).asText());
        if (kind == null) {
            String all = KINDS.keySet().stream().sorted().collect(Collectors.joining(", "));
            found.fault(under(path, KIND), shown(node.path(KIND)), new Text(all, all));
            return;
        }
        record(node, kind, path);
        if (kind == Compared.class) {
            ends(node, path);
        }
    }

    private void ends(JsonNode node, String path) {
        String comparison = node.path("comparison").asText();
        if (node.hasNonNull("threshold") == comparison.equals("none")) {
            found.fault(under(path, "threshold"), shown(node.path("threshold")), accepted(Threshold.class));
        }
        if (node.hasNonNull("upper") != comparison.equals("between")) {
            found.fault(
                    under(path, "upper"),
                    shown(node.path("upper")),
                    new Text("mức trên, chỉ với between", "the upper end, with between alone"));
        }
    }

    private static boolean isBeyondReason(JsonNode node) {
        if (node.isNumber()) {
            long digits =
                    (long) node.decimalValue().precision() - node.decimalValue().scale();
            return Math.abs(digits) > LARGEST_EXPONENT;
        }
        for (JsonNode child : node) {
            if (isBeyondReason(child)) {
                return true;
            }
        }
        return false;
    }

    static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static @Nullable String shown(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.isValueNode() ? node.asText() : node.toString();
    }

    /** What the library says, where it speaks of the file and not of our classes. */
    static Text said(IOException refused) {
        String first = refused instanceof JsonProcessingException json
                ? String.valueOf(json.getOriginalMessage()).lines().findFirst().orElse("")
                : "";
        boolean isOfClasses = first.isEmpty() || first.contains("vn.ntm.") || first.contains("java.");
        return isOfClasses
                ? new Text("bộ tiêu chí đúng cấu trúc", "a set in its layout")
                : new Text("bộ tiêu chí đúng cấu trúc: " + first, "a set in its layout: " + first);
    }

    private static Text required(Class<?> type) {
        Text accepted = accepted(type);
        return new Text("bắt buộc: " + accepted.vi(), "required: " + accepted.en());
    }

    private static Text fields(Class<?> type) {
        String names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
        return new Text("các trường: " + names, "the fields: " + names);
    }

    private static Text accepted(Class<?> type) {
        if (type.isEnum()) {
            String all =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Text(all, all);
        }
        if (type == LocalDate.class) {
            return new Text("một ngày như 2023-12-31", "a date such as 2023-12-31");
        }
        if (type == UUID.class) {
            return new Text("định danh của một đơn vị", "the id of a unit");
        }
        if (type == int.class || type == Integer.class) {
            return new Text("một số nguyên", "a whole number");
        }
        if (type == Threshold.class) {
            String forms =
                    "{value}, {unread}, {by, values}, {years}, {count, moreThan, then, otherwise}, {set, indicator, factor}";
            return new Text("một mức: " + forms, "a threshold: " + forms);
        }
        if (type == Derived.class) {
            return new Text("{shareOf, at} hoặc {recognised}", "{shareOf, at} or {recognised}");
        }
        return new Text("giá trị", "a value");
    }
}
