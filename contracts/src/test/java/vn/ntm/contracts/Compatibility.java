package vn.ntm.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader of a released schema would stumble over in what the present one allows. Both are of the kind that
 * {@link SchemaTest} makes: objects, arrays, types, enumerations and references to {@code $defs}.
 */
final class Compatibility {

    /** What says nothing about which documents are valid. */
    private static final Set<String> SILENT = Set.of("$id", "$schema", "title", "description", "$defs");

    private final JsonNode released;
    private final JsonNode present;
    private final Set<String> openEnums;
    private final List<String> faults = new ArrayList<>();

    private Compatibility(JsonNode released, JsonNode present, Set<String> openEnums) {
        this.released = released;
        this.present = present;
        this.openEnums = openEnums;
    }

    /** @param openEnums the names of the definitions whose readers were told to expect values that they do not know */
    static List<String> faults(JsonNode released, JsonNode present, Set<String> openEnums) {
        Compatibility found = new Compatibility(released, present, openEnums);
        found.compare("$", released, present);
        released.path("$defs").fieldNames().forEachRemaining(found::compareDefinition);
        return List.copyOf(found.faults);
    }

    private void compareDefinition(String name) {
        JsonNode now = present.path("$defs").path(name);
        if (now.isMissingNode()) {
            faults.add(name + ": the definition is gone");
        } else {
            compare(name, released.path("$defs").path(name), now);
        }
    }

    private void compare(String path, JsonNode before, JsonNode now) {
        Set<String> keywords = new HashSet<>();
        before.fieldNames().forEachRemaining(keywords::add);
        now.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(SILENT);
        for (String keyword : keywords) {
            JsonNode was = before.path(keyword);
            JsonNode is = now.path(keyword);
            switch (keyword) {
                case "properties" -> compareProperties(path, was, is);
                case "required" -> compareRequired(path, was, is);
                case "enum" -> compareEnum(path, was, is);
                case "items" -> compare(path + "[]", was, is);
                default -> same(path, keyword, was, is);
            }
        }
    }

    private void compareProperties(String path, JsonNode was, JsonNode is) {
        was.fieldNames().forEachRemaining(name -> {
            if (is.has(name)) {
                compare(path + "." + name, was.path(name), is.path(name));
            } else {
                faults.add(path + "." + name + ": the field is gone");
            }
        });
    }

    /** What was required stays so: readers rely on it. What is new is not: events of before do not have it. */
    private void compareRequired(String path, JsonNode was, JsonNode is) {
        Set<String> before = texts(was);
        Set<String> now = texts(is);
        before.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> faults.add(path + "." + name + ": the field may be absent now"));
        now.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> faults.add(path + "." + name + ": the field is required now"));
    }

    private void compareEnum(String path, JsonNode was, JsonNode is) {
        Set<String> added = texts(is);
        added.removeAll(texts(was));
        if (is.isMissingNode() || was.isMissingNode() || (!added.isEmpty() && !openEnums.contains(path))) {
            faults.add(path + ": readers do not expect " + added);
        }
    }

    private void same(String path, String keyword, JsonNode was, JsonNode is) {
        if (!was.equals(is)) {
            faults.add("%s: %s was %s and is %s".formatted(path, keyword, was, is));
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
