package vn.ntm.criteria.requirements;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.platform.problems.Text;

/** What composites have in common: a value for each named part, any of which may be left out. */
final class Parts {

    private Parts() {}

    static Map<String, Finding> judged(Map<String, Requirement> parts, Question question) {
        if (question.value() != null && !(question.value() instanceof Value.Parts)) {
            throw new IllegalArgumentException("not by its parts: " + question.value());
        }
        Map<String, Finding> found = new LinkedHashMap<>();
        parts.forEach((name, part) -> found.put(name, part.judge(question.part(name))));
        return found;
    }

    static Set<Verdict> verdicts(Map<String, Finding> found) {
        return found.values().stream().map(Finding::verdict).collect(Collectors.toSet());
    }

    static Collection<Text> words(Map<String, Finding> found) {
        return found.entrySet().stream().map(Parts::named).toList();
    }

    static boolean taken(Map<String, Requirement> parts, Value value) {
        return value instanceof Value.Parts given
                && given.byName().entrySet().stream()
                        .allMatch(one -> parts.containsKey(one.getKey())
                                && parts.get(one.getKey()).takes(one.getValue()));
    }

    static Text accepted(Map<String, Requirement> parts) {
        List<Text> all = parts.entrySet().stream()
                .map(part -> new Text(
                        part.getKey() + ": " + part.getValue().accepts().vi(),
                        part.getKey() + ": " + part.getValue().accepts().en()))
                .toList();
        Text joined = Words.joined("; ", "; ", all);
        return new Text("{" + joined.vi() + "}", "{" + joined.en() + "}");
    }

    private static Text named(Map.Entry<String, Finding> part) {
        Text words = part.getValue().requirement();
        return new Text(part.getKey() + ": " + words.vi(), part.getKey() + ": " + words.en());
    }
}
