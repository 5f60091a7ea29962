package vn.ntm.criteria.rules.written;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.ntm.criteria.rules.Outlier;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.criteria.rules.Sum;

/** The layout of rules as data. */
public final class RuleYaml {

    private static final String FILE = "/validation-rules/national.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addMixIn(Rule.class, ByKind.class)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            // A number that comes back in another notation would look like a change of the rule.
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleYaml() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Rule.Range.class, name = "range"),
        @JsonSubTypes.Type(value = Rule.NoMoreThan.class, name = "no-more-than"),
        @JsonSubTypes.Type(value = Rule.SameTotal.class, name = "same-total"),
        @JsonSubTypes.Type(value = Sum.class, name = "sum"),
        @JsonSubTypes.Type(value = Rule.Jump.class, name = "jump"),
        @JsonSubTypes.Type(value = Outlier.class, name = "outlier")
    })
    private interface ByKind {}

    /** The rules of this release. */
    public static List<Rule> shipped() {
        try (InputStream file = RuleYaml.class.getResourceAsStream(FILE)) {
            return List.copyOf(rules(Objects.requireNonNull(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the rules cannot be read", broken);
        }
    }

    /** @throws IOException where they are not in the layout; the message says which line */
    private static List<Rule> rules(InputStream document) throws IOException {
        return YAML.readValue(document, new TypeReference<List<Rule>>() {});
    }

    /** A rule in the layout, as a tree. */
    public static JsonNode tree(Rule rule) {
        return YAML.valueToTree(rule);
    }

    /** The rule of a tree that was found to be in the layout. */
    static Rule rule(JsonNode checked) {
        try {
            return YAML.treeToValue(checked, Rule.class);
        } catch (JsonProcessingException unchecked) {
            throw new UncheckedIOException("not in the layout of rules", unchecked);
        }
    }

    /** A rule as the database keeps it: JSON, which is YAML too. */
    public static Rule kept(String document) {
        try {
            return YAML.readValue(document, Rule.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("a rule in the database cannot be read", broken);
        }
    }
}
