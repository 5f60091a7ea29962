package vn.ntm.criteria.setfiles.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.setfiles.words.Regions;
import vn.ntm.platform.problems.Text;

/** Holds a tree against the layout of sets, field by field, so that all that is wrong is told at once. */
public final class SetLayout {

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
    private static final String KIND = "kind";

    private final Found found;
    private List<String> regions = List.of();

    private SetLayout(Found found) {
        this.found = found;
    }

    /** Takes what is wrong at a path of the tree. */
    @FunctionalInterface
    public interface Found {
        void fault(String path, @Nullable String value, Text accepted);
    }

    /** The set that the tree is; empty where something was found to be wrong with it. */
    public static Optional<IndicatorSet> read(JsonNode tree, Found found) {
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
            found.fault("$", null, Accepted.said(refused));
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
            found.fault(path.isEmpty() ? "$" : path, shown(node), Accepted.fields(type));
            return;
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name) && !(Requirement.class.isAssignableFrom(type) && name.equals(KIND))) {
                found.fault(under(path, name), null, Accepted.fields(type));
            }
        });
        for (RecordComponent component : components) {
            component(node.path(component.getName()), component, under(path, component.getName()));
        }
    }

    private void component(JsonNode node, RecordComponent component, String path) {
        if (node.isMissingNode() || node.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !MAY_LACK.contains(component.getName())) {
                found.fault(path, null, Accepted.required(component.getType()));
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
            found.fault(path, shown(node), Accepted.value(type));
        } else if (Measured.isBeyondReason(node)) {
            found.fault(path, shown(node), new Text("một số thông thường", "a number of a usual size"));
        } else {
            try {
                if (SetYaml.part(node, type) == null) {
                    found.fault(path, shown(node), Accepted.value(type));
                } else if (type == Threshold.class) {
                    Measured.regions(node, path, regions, found);
                }
            } catch (IOException refused) {
                found.fault(path, shown(node), Accepted.value(type));
            }
        }
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
            Measured.ends(node, path, found);
        }
    }

    static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static @Nullable String shown(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.isValueNode() ? node.asText() : node.toString();
    }
}
