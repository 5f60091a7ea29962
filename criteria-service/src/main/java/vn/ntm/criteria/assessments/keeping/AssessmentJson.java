package vn.ntm.criteria.assessments.keeping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.values.ValueJson;

/**
 * Writes and reads what of assessments stands in JSON columns. Its mapper is its own: how answers are written may change,
 * what stands in the database may not; and a field that a later release wrote is passed over.
 */
public final class AssessmentJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(Value.class, new Writing())
                    .addDeserializer(Value.class, new Reading()))
            .addMixIn(Circumstances.class, WithoutRules.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private AssessmentJson() {}

    /** What follows from the facts is not kept beside them. */
    private interface WithoutRules {
        @com.fasterxml.jackson.annotation.JsonIgnore
        boolean isFavoured();
    }

    private static final class Writing extends JsonSerializer<Value> {
        @Override
        public void serialize(Value value, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeTree(ValueJson.write(value));
        }
    }

    private static final class Reading extends JsonDeserializer<Value> {
        @Override
        public Value deserialize(JsonParser from, DeserializationContext context) throws IOException {
            return ValueJson.read(from.readValueAsTree())
                    .orElseThrow(() -> new IOException("a value is kept that is none"));
        }
    }

    /** The value as JSON. */
    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("cannot be written: " + value.getClass(), failure);
        }
    }

    /** What was written. */
    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what is kept of an assessment cannot be read", broken);
        }
    }

    /** What was written. */
    public static <T> T read(String json, Class<T> type) {
        return read(json, new TypeReference<>() {
            @Override
            public java.lang.reflect.Type getType() {
                return type;
            }
        });
    }

    /** What was written, token by token. */
    static JsonParser parser(String json) throws IOException {
        return JSON.createParser(json);
    }

    /** What was written, as a tree. */
    public static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }
}
