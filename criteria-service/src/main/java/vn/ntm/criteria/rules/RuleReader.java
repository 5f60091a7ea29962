package vn.ntm.criteria.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** Reads a rule that somebody sent, and refuses it with everything that is wrong with it. */
final class RuleReader {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "range", Set.of("which", "min", "max"),
            "no-more-than", Set.of("lower", "upper"),
            "same-total", Set.of("paths"),
            "sum", Set.of("parts", "whole", "exact"),
            "jump", Set.of("which", "points", "percent"),
            "outlier", Set.of("which", "limit", "atLeast"));
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST = 100;
    private static final int LONGEST_LIST = 200;
    private static final int FEWEST_PEERS = 3;
    private static final int MOST_PEERS = 10_000;
    private static final Text TEXTS = new Text(
            "danh sách tối đa 200 chuỗi khác nhau, không trống", "a list of at most 200 texts, none twice or blank");
    private static final Text NUMBER = new Text("một số thông thường", "a number of usual size");
    private static final Text POSITIVE = new Text("một số lớn hơn 0", "a number above 0");

    private final Catalogue catalogue;
    private final Faults faults = new Faults();

    RuleReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws vn.ntm.platform.problems.ProblemException (invalid) with every fault, where it is none in the layout */
    Rule read(String id, JsonNode sent) {
        faults.check(
                id.matches(ID) && id.length() <= LONGEST,
                "id",
                id,
                new Text("chữ thường, số và gạch nối", "lower case, digits and hyphens"));
        String kind = sent.path("kind").asText();
        Set<String> fields = FIELDS.get(kind);
        if (fields == null) {
            String kinds = FIELDS.keySet().stream().sorted().collect(Collectors.joining(", "));
            faults.add("kind", kind, new Text("một trong: " + kinds, "one of: " + kinds));
        } else {
            Set<String> known = new HashSet<>(fields);
            known.addAll(Set.of("kind", "head"));
            only(sent, "", known);
        }
        List<String> sets = head(id, sent.path("head"));
        if (fields != null) {
            byKind(kind, sent, sets);
        }
        faults.refuseIfAny();
        return RuleYaml.rule(sent);
    }

    private List<String> head(String id, JsonNode head) {
        only(head, "head.", Set.of("id", "severity", "sets"));
        faults.check(
                head.path("id").asText().equals(id), "head.id", head.path("id").asText(), new Text(id, id));
        faults.check(
                Set.of("error", "warning").contains(head.path("severity").asText()),
                "head.severity",
                head.path("severity").asText(),
                new Text("một trong: error, warning", "one of: error, warning"));
        List<String> sets = texts(head, "head.", "sets");
        for (String set : sets) {
            faults.check(
                    !catalogue.editions(set).isEmpty(),
                    "head.sets",
                    set,
                    new Text("mã của một bộ tiêu chí", "the id of a criteria set"));
        }
        return sets;
    }

    private void byKind(String kind, JsonNode sent, List<String> sets) {
        switch (kind) {
            case "range" -> {
                which(sent, sets);
                BigDecimal min = number(sent, "min", NUMBER, false);
                BigDecimal max = number(sent, "max", NUMBER, false);
                oneOf(sent, "min", "max");
                faults.check(
                        min == null || max == null || min.compareTo(max) <= 0,
                        "max",
                        max,
                        new Text("không nhỏ hơn min", "no less than min"));
            }
            case "jump" -> {
                which(sent, sets);
                number(sent, "points", POSITIVE, true);
                number(sent, "percent", POSITIVE, true);
                oneOf(sent, "points", "percent");
            }
            case "outlier" -> {
                which(sent, sets);
                faults.check(sent.has("limit"), "limit", null, POSITIVE);
                number(sent, "limit", POSITIVE, true);
                JsonNode atLeast = sent.path("atLeast");
                faults.check(
                        atLeast.isInt() && atLeast.intValue() >= FEWEST_PEERS && atLeast.intValue() <= MOST_PEERS,
                        "atLeast",
                        atLeast,
                        new Text("từ %s đến %s", "from %s to %s").with(FEWEST_PEERS, MOST_PEERS));
            }
            case "sum" -> {
                paths(sent, "parts", sets);
                path("whole", sent.path("whole").asText(), sets);
                faults.check(
                        sent.path("exact").isBoolean(),
                        "exact",
                        sent.path("exact"),
                        new Text("true, false", "true, false"));
            }
            case "no-more-than" -> {
                path("lower", sent.path("lower").asText(), sets);
                path("upper", sent.path("upper").asText(), sets);
                faults.check(
                        !sent.path("lower").equals(sent.path("upper")),
                        "upper",
                        sent.path("upper").asText(),
                        new Text("khác lower", "another than lower"));
            }
            default -> paths(sent, "paths", sets);
        }
    }

    private void paths(JsonNode sent, String field, List<String> sets) {
        List<String> paths = texts(sent, "", field);
        paths.forEach(path -> path(field, path, sets));
        faults.check(paths.size() > 1, field, null, new Text("ít nhất hai", "at least two"));
    }

    private void which(JsonNode sent, List<String> sets) {
        JsonNode which = sent.path("which");
        only(which, "which.", Set.of("indicators", "units"));
        List<String> indicators = texts(which, "which.", "indicators");
        List<String> units = texts(which, "which.", "units");
        indicators.forEach(code -> path("which.indicators", code, sets));
        faults.check(
                !indicators.isEmpty() || !units.isEmpty(),
                "which",
                null,
                new Text("indicators hoặc units", "indicators or units"));
    }

    /** A path that no set has would make a rule that never says anything, and nobody would notice. */
    private void path(String field, String path, List<String> sets) {
        String code = Reading.code(path);
        boolean known = catalogue.sets().stream()
                .filter(set -> sets.isEmpty() || sets.contains(set.id()))
                .anyMatch(set -> set.find(code).isPresent());
        faults.check(
                known, field, path, new Text("chỉ tiêu của bộ tiêu chí", "an indicator of the sets that it is for"));
    }

    private void only(JsonNode object, String at, Set<String> known) {
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

    private void oneOf(JsonNode sent, String one, String other) {
        faults.check(
                sent.hasNonNull(one) || sent.hasNonNull(other),
                one,
                null,
                new Text("%s hoặc %s", "%s or %s").with(one, other));
    }

    private @Nullable BigDecimal number(JsonNode sent, String field, Text accepted, boolean positive) {
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

    private List<String> texts(JsonNode object, String at, String field) {
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
