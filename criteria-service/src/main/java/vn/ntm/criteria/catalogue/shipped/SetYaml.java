package vn.ntm.criteria.catalogue.shipped;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import vn.ntm.criteria.catalogue.Amendment;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Threshold;

/** Reads and writes sets in the layout of the shipped files; what is not in the layout is refused. */
public final class SetYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Requirement.class, ByKind.class)
            .addMixIn(Threshold.class, ByItsFields.class)
            .addMixIn(Derived.class, ByWhatItSays.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.USE_NATIVE_TYPE_ID)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private SetYaml() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Achieved.class, name = "achieved"),
        @JsonSubTypes.Type(value = Compared.class, name = "compared"),
        @JsonSubTypes.Type(value = AllOf.class, name = "all-of"),
        @JsonSubTypes.Type(value = AnyOf.class, name = "any-of"),
        @JsonSubTypes.Type(value = WhereThereIs.class, name = "where-there-is"),
        @JsonSubTypes.Type(value = NotFor.class, name = "not-for"),
        @JsonSubTypes.Type(value = ForMenAndWomen.class, name = "for-men-and-women"),
        @JsonSubTypes.Type(value = LeftToProvince.class, name = "left-to-province"),
        @JsonSubTypes.Type(value = LeftToMinistry.class, name = "left-to-ministry")
    })
    private interface ByKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(Threshold.Fixed.class),
        @JsonSubTypes.Type(Threshold.Unread.class),
        @JsonSubTypes.Type(Threshold.By.class),
        @JsonSubTypes.Type(Threshold.ByYear.class),
        @JsonSubTypes.Type(Threshold.ByCount.class),
        @JsonSubTypes.Type(Threshold.OfSet.class)
    })
    private interface ByItsFields {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Derived.Share.class), @JsonSubTypes.Type(Derived.Standing.class)})
    private interface ByWhatItSays {}

    /** @throws IOException where it is not a set in the layout; the message says which line */
    public static IndicatorSet set(InputStream document) throws IOException {
        return YAML.readValue(document, IndicatorSet.class);
    }

    /** @throws IOException where it is not an amendment in the layout; the message says which line */
    public static Amendment amendment(InputStream document) throws IOException {
        return YAML.readValue(document, Amendment.class);
    }

    /** The set in the layout. */
    public static String write(IndicatorSet set) throws IOException {
        return YAML.writeValueAsString(set);
    }

    /** A set in the layout, as a tree. */
    public static JsonNode tree(IndicatorSet set) {
        return YAML.valueToTree(set);
    }

    /**
     * Any document as a tree, whether in the layout or not.
     *
     * @throws IOException where it is no YAML or names a field twice; the message says which line
     */
    public static JsonNode document(byte[] document) throws IOException {
        return YAML.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .readTree(document);
    }

    /**
     * A part of a set, read from its tree.
     *
     * @throws IOException where it is none in the layout
     */
    public static <T> T part(JsonNode tree, Class<T> type) throws IOException {
        return YAML.treeToValue(tree, type);
    }

    /** What a value is derived from in the layout, as a tree. */
    public static JsonNode tree(Derived derived) {
        return YAML.valueToTree(derived);
    }

    /** A requirement in the layout, as a tree. */
    public static JsonNode tree(Requirement requirement) {
        return YAML.valueToTree(requirement);
    }
}
