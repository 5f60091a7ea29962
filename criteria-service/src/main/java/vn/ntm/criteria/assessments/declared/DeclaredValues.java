package vn.ntm.criteria.assessments.declared;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.keeping.AssessmentJson;
import vn.ntm.criteria.requirements.findings.Value;

/** Reads what was declared from kept entries, and nothing else of them: who said it, when and why is passed over. */
final class DeclaredValues {

    private static final TypeReference<Map<String, Line>> LINES = new TypeReference<>() {};

    private DeclaredValues() {}

    private record Line(@Nullable Declared declared) {}

    private record Declared(@Nullable Value value) {}

    /** The values by the code of the indicator; what was left open is left out. */
    static Map<String, Value> of(String entries) {
        Map<String, Value> values = new HashMap<>();
        AssessmentJson.read(entries, LINES).forEach((code, line) -> {
            if (line.declared() != null && line.declared().value() != null) {
                values.put(code, line.declared().value());
            }
        });
        return values;
    }
}
