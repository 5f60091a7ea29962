package vn.ntm.platform.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A row of the log as a CloudEvent 1.0 in structured JSON; the same row gives the same bytes. */
@ApplicationScoped
class CloudEventWriter {

    private final URI source;
    private final JsonFormat format = new JsonFormat();

    CloudEventWriter(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = URI.create("/ntm/" + service);
    }

    byte[] write(ResultSet row) throws SQLException {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(row.getString("event_id"))
                .withSource(source)
                .withType(row.getString("type"))
                .withSubject(row.getString("subject"))
                .withTime(row.getObject("recorded_at", OffsetDateTime.class))
                .withData(
                        "application/json",
                        URI.create(row.getString("data_schema")),
                        row.getString("data").getBytes(StandardCharsets.UTF_8))
                // Kafka's and CloudEvents' numbers are 32 bits wide in extensions: a sequence is text, as the
                // 'sequence' extension of CloudEvents has it.
                .withExtension("sequence", row.getString("sequence"));
        String effective = row.getString("effective_date");
        if (effective != null) {
            event.withExtension("effectivedate", effective);
        }
        CloudEvent built = event.build();
        return format.serialize(built);
    }
}
