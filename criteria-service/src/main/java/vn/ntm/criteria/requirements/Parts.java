package vn.ntm.criteria.requirements;

import java.util.List;
import java.util.Map;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.findings.Words;
import vn.ntm.platform.problems.Text;

/** What composites have in common: a value for each named part, any of which may be left out. */
final class Parts {

    private Parts() {}

    static List<Finding.Part> judged(Map<String, Requirement> parts, Question question) {
        if (question.value() != null && !(question.value() instanceof Value.Parts)) {
            throw new IllegalArgumentException("not by its parts: " + question.value());
        }
        Finding.Part[] found = new Finding.Part[parts.size()];
        int at = 0;
        for (Map.Entry<String, Requirement> part : parts.entrySet()) {
            found[at++] = new Finding.Part(part.getKey(), part.getValue().judge(question.part(part.getKey())));
        }
        return List.of(found);
    }

    /** The verdict on parts that must all hold. */
    static Verdict all(List<Finding.Part> found) {
        Verdict all = Verdict.NOT_APPLICABLE;
        for (Finding.Part one : found) {
            all = all.and(one.finding().verdict());
        }
        return all;
    }

    /** The verdict on parts of which one is enough. */
    static Verdict any(List<Finding.Part> found) {
        Verdict any = Verdict.NOT_APPLICABLE;
        for (Finding.Part one : found) {
            any = any.or(one.finding().verdict());
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
