package vn.ntm.criteria.requirements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.platform.problems.Text;

/** What composites have in common: a value for each named part, any of which may be left out. */
final class Parts {

    private Parts() {}

    static Map<String, Finding> judged(Map<String, Requirement> parts, Question question) {
        if (question.value() != null && !(question.value() instanceof Value.Parts)) {
            throw new IllegalArgumentException("not by its parts: " + question.value());
        }
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Map.Entry<String, Requirement> part : parts.entrySet()) {
            found.put(part.getKey(), part.getValue().judge(question.part(part.getKey())));
        }
        return found;
    }

    /** The verdict on parts that must all hold. */
    static Verdict all(Map<String, Finding> found) {
        Verdict all = Verdict.NOT_APPLICABLE;
        for (Finding one : found.values()) {
            all = all.and(one.verdict());
        }
        return all;
    }

    /** The verdict on parts of which one is enough. */
    static Verdict any(Map<String, Finding> found) {
        Verdict any = Verdict.NOT_APPLICABLE;
        for (Finding one : found.values()) {
            any = any.or(one.verdict());
        }
        return any;
    }

    static boolean askProvince(Map<String, Requirement> parts) {
        for (Requirement part : parts.values()) {
            if (part.asksProvince()) {
                return true;
            }
        }
        return false;
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
}
