package vn.ntm.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import vn.ntm.contracts.Fact;
import vn.ntm.contracts.FactType;

/**
 * Facts as JSON: what is absent is left out; a field that a later version added is passed over, and a value that it
 * added to an open enumeration is read as that enumeration's default.
 */
@ApplicationScoped
public class FactJson {

    private final ObjectMapper json;

    FactJson(ObjectMapper json) {
        this.json = json.copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // Facts are written by ourselves: looking for doubled names would only slow a rebuild.
                .disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    public String write(Fact fact) throws JsonProcessingException {
        return json.writeValueAsString(fact);
    }

    public Fact read(FactType type, byte[] data) throws IOException {
        return json.readValue(data, type.data());
    }
}
