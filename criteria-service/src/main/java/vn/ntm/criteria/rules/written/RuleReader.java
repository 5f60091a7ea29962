package vn.ntm.criteria.rules.written;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** Reads a rule that somebody sent, and refuses it with everything that is wrong with it. */
public final class RuleReader {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "range", Set.of("which", "min", "max"),
            "no-more-than", Set.of("lower", "upper"),
            "same-total", Set.of("paths"),
            "sum", Set.of("parts", "whole", "exact"),
            "jump", Set.of("which", "points", "percent"),
            "outlier", Set.of("which", "limit", "atLeast"));
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int FEWEST_PEERS = 3;
    private static final int MOST_PEERS = 10_000;
    private static final Text NUMBER = new Text("một số thông thường", "a number of usual size");
    private static final Text POSITIVE = new Text("một số lớn hơn 0", "a number above 0");

    private final Catalogue catalogue;
    private final Faults faults = new Faults();
    private final RuleFields fields = new RuleFields(faults);

    public RuleReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws vn.ntm.platform.problems.ProblemException (invalid) with every fault, where it is none in the layout */
    public Rule read(String id, JsonNode sent) {
        faults.check(
                id.matches(ID) && id.length() <= RuleFields.LONGEST,
                "id",
                id,
                new Text("chữ thường, số và gạch nối", "lower case, digits and hyphens"));
        String kind = sent.path("kind").asText();
        Set<String> own = FIELDS.get(kind);
        if (own == null) {
            String kinds = FIELDS.keySet().stream().sorted().collect(Collectors.joining(", "));
            faults.add("kind", kind, new Text("một trong: " + kinds, "one of: " + kinds));
        } else {
            Set<String> known = new HashSet<>(own);
            known.addAll(Set.of("kind", "head"));
            fields.only(sent, "", known);
        }
        List<String> sets = head(id, sent.path("head"));
        if (own != null) {
            byKind(kind, sent, new RulePaths(catalogue, sets, faults));
        }
        faults.refuseIfAny();
        return RuleYaml.rule(sent);
    }

    /** The ids of the sets that it is for, of those that there are. */
    private List<String> head(String id, JsonNode head) {
        fields.only(head, "head.", Set.of("id", "severity", "sets"));
        faults.check(
                head.path("id").asText().equals(id), "head.id", head.path("id").asText(), new Text(id, id));
        faults.check(
                Set.of("error", "warning").contains(head.path("severity").asText()),
                "head.severity",
                head.path("severity").asText(),
                new Text("một trong: error, warning", "one of: error, warning"));
        List<String> sets = fields.texts(head, "head.", "sets");
        for (String set : sets) {
            faults.check(
                    !catalogue.editions(set).isEmpty(),
                    "head.sets",
                    set,
                    new Text("mã của một bộ tiêu chí", "the id of a criteria set"));
        }
        return sets.stream().filter(set -> !catalogue.editions(set).isEmpty()).toList();
    }

    private void byKind(String kind, JsonNode sent, RulePaths paths) {
        switch (kind) {
            case "range" -> {
                which(sent, paths);
                BigDecimal min = fields.number(sent, "min", NUMBER, false);
                BigDecimal max = fields.number(sent, "max", NUMBER, false);
                fields.oneOf(sent, "min", "max");
                faults.check(
                        min == null || max == null || min.compareTo(max) <= 0,
                        "max",
                        max,
                        new Text("không nhỏ hơn min", "no less than min"));
            }
            case "jump" -> {
                which(sent, paths);
                fields.number(sent, "points", POSITIVE, true);
                fields.number(sent, "percent", POSITIVE, true);
                fields.oneOf(sent, "points", "percent");
            }
            case "outlier" -> {
                which(sent, paths);
                faults.check(sent.hasNonNull("limit"), "limit", null, POSITIVE);
                fields.number(sent, "limit", POSITIVE, true);
                JsonNode atLeast = sent.path("atLeast");
                faults.check(
                        atLeast.isInt() && atLeast.intValue() >= FEWEST_PEERS && atLeast.intValue() <= MOST_PEERS,
                        "atLeast",
                        atLeast,
                        new Text("từ %s đến %s", "from %s to %s").with(FEWEST_PEERS, MOST_PEERS));
            }
            case "sum" -> {
                List<String> parts = list(sent, "parts");
                paths.sum(parts, sent.path("whole").asText());
                faults.check(
                        sent.path("exact").isBoolean(),
                        "exact",
                        sent.path("exact"),
                        new Text("true, false", "true, false"));
            }
            case "no-more-than" ->
                paths.noMoreThan(sent.path("lower").asText(), sent.path("upper").asText());
            default -> paths.sameTotal(list(sent, "paths"));
        }
    }

    private List<String> list(JsonNode sent, String field) {
        List<String> listed = fields.texts(sent, "", field);
        faults.check(listed.size() > 1, field, null, new Text("ít nhất hai", "at least two"));
        return listed;
    }

    private void which(JsonNode sent, RulePaths paths) {
        JsonNode which = sent.path("which");
        fields.only(which, "which.", Set.of("indicators", "units"));
        List<String> indicators = fields.texts(which, "which.", "indicators");
        List<String> units = fields.texts(which, "which.", "units");
        indicators.forEach(path -> paths.within("which.indicators", path));
        units.forEach(paths::unit);
        faults.check(
                !indicators.isEmpty() || !units.isEmpty(),
                "which",
                null,
                new Text("indicators hoặc units", "indicators or units"));
    }
}
