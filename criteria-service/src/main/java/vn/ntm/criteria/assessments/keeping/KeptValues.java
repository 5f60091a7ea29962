package vn.ntm.criteria.assessments.keeping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.requirements.findings.Value;

/**
 * Reads the values of one stage from kept entries, and nothing else of them: who said it, when and why is passed over. Of a
 * country that is most of what is kept.
 */
public final class KeptValues {

    private static final String VALUE = "value";

    private KeptValues() {}

    /** The values by the code of the indicator; what was left open is left out. */
    public static Map<String, Value> of(String entries, Stage stage) {
        Map<String, Value> values = new HashMap<>();
        try (JsonParser json = AssessmentJson.parser(entries)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                read(json.currentName(), json, stage.toString(), values);
            }
        } catch (IOException broken) {
            throw new IllegalStateException("what is kept of an assessment cannot be read", broken);
        }
        return values;
    }

    /** An entry: an object by stage. */
    private static void read(String code, JsonParser json, String stage, Map<String, Value> values) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isAsked = json.currentName().equals(stage);
            if (json.nextToken() == JsonToken.START_OBJECT && isAsked) {
                readSaid(code, json, values);
            } else {
                json.skipChildren();
            }
        }
    }

    /** What was said: an object whose value may be absent. */
    private static void readSaid(String code, JsonParser json, Map<String, Value> values) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isValue = json.currentName().equals(VALUE);
            if (json.nextToken() != JsonToken.VALUE_NULL && isValue) {
                values.put(code, json.readValueAs(Value.class));
            } else {
                json.skipChildren();
            }
        }
    }
}
