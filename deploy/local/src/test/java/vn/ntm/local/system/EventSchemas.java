package vn.ntm.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The contracts' JSON Schemas for the envelope and the data of events. */
final class EventSchemas {

    private static final URI ENVELOPE = URI.create("https://ntm.vn/schemas/cloudevent-v1.json");

    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaMappers(
                    mappers -> mappers.mapPrefix("https://ntm.vn/schemas/", "classpath:schemas/")));
    private final SchemaValidatorsConfig strict =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final Map<URI, JsonSchema> read = new HashMap<>();

    /** What an event has that its contract does not allow; nothing where it is as promised. */
    List<String> faults(JsonNode event) {
        return Stream.concat(
                        schema(ENVELOPE).validate(event).stream(),
                        schema(URI.create(event.path("dataschema").asText())).validate(event.path("data")).stream())
                .map(fault -> event.path("type").asText() + " " + fault)
                .toList();
    }

    private JsonSchema schema(URI id) {
        return read.computeIfAbsent(id, address -> schemas.getSchema(SchemaLocation.of(address.toString()), strict));
    }
}
