package vn.ntm.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads an instant such as {@code "2026-01-31T08:00:00+07:00"}, and nothing else. */
final class InstantReading extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    InstantReading() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser from, DeserializationContext context) throws IOException {
        if (!from.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, from);
        }
        String text = from.getText();
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noInstant) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "no instant");
        }
    }
}
