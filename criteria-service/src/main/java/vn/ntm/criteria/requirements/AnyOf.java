package vn.ntm.criteria.requirements;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Words;
import vn.ntm.platform.problems.Text;

/** Several of which one is enough. */
public record AnyOf(Map<String, Requirement> parts) implements Requirement {

    public AnyOf {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    @Override
    public Finding judge(Question question) {
        List<Finding.Part> found = Parts.judged(parts, question);
        return Finding.ofParts(Parts.any(found), Words.OR, question.value(), found);
    }

    @Override
    public boolean takes(Value value) {
        return Parts.taken(parts, value);
    }

    @Override
    public boolean asksProvince() {
        return Parts.askProvince(parts);
    }

    @Override
    public Text accepts() {
        return Parts.accepted(parts);
    }
}
