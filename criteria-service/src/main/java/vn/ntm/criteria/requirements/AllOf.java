package vn.ntm.criteria.requirements;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ntm.platform.problems.Text;

/** Several that must all hold. */
public record AllOf(Map<String, Requirement> parts) implements Requirement {

    public AllOf {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    @Override
    public Finding judge(Question question) {
        Map<String, Finding> found = Parts.judged(parts, question);
        Text words = Words.joined("; ", "; ", Parts.words(found));
        return Finding.ofParts(Verdict.ofAll(Parts.verdicts(found)), words, question.value(), found);
    }

    @Override
    public boolean takes(Value value) {
        return Parts.taken(parts, value);
    }

    @Override
    public Text accepts() {
        return Parts.accepted(parts);
    }
}
