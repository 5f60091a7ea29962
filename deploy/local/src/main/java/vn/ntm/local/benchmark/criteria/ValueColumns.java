package vn.ntm.local.benchmark.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** The values that a set asks for, and such that an officer would send: like those of the neighbours. */
final class ValueColumns {

    /** By the path of the column: whether it is achieved or not, or a number that is at least, or at most, something. */
    enum Kind {
        ACHIEVED,
        HIGH,
        LOW,
        NONE
    }

    private final Map<String, Kind> columns = new LinkedHashMap<>();

    /** @param set as the service shows it */
    ValueColumns(JsonNode set) {
        set.path("conditions").forEach(this::indicator);
        set.path("criteria").forEach(criterion -> criterion.path("details").forEach(this::indicator));
    }

    Map<String, Kind> kinds() {
        return columns;
    }

    /**
     * A value for a cell of a column.
     *
     * @param share that a commune reaches, per cent: the same of all, so that no rule finds one share above its whole
     */
    Object cell(String path, int share, Random random) {
        return switch (columns.get(path)) {
            case ACHIEVED -> random.nextInt(10) == 0 ? "Không đạt" : "Đạt";
            case HIGH -> share;
            case LOW -> 100 - share;
            case NONE -> 0;
        };
    }

    private void indicator(JsonNode indicator) {
        requirement(indicator.path("code").asText(), indicator.path("requirement"));
    }

    private void requirement(String path, JsonNode requirement) {
        JsonNode inner = requirement.has("national") ? requirement.path("national") : requirement.path("required");
        String kind = requirement.path("kind").asText();
        if (requirement.has("parts")) {
            requirement
                    .path("parts")
                    .properties()
                    .forEach(part -> requirement(path + "/" + part.getKey(), part.getValue()));
        } else if (kind.equals("for-men-and-women")) {
            requirement(path + "/men", inner);
            requirement(path + "/women", inner);
        } else if (!inner.isMissingNode()) {
            requirement(path, inner);
        } else if (kind.equals("achieved")) {
            columns.put(path, Kind.ACHIEVED);
        } else {
            columns.put(
                    path,
                    switch (requirement.path("comparison").asText()) {
                        case "at-most" -> Kind.LOW;
                        case "none", "equal" -> Kind.NONE;
                        default -> Kind.HIGH;
                    });
        }
    }
}
