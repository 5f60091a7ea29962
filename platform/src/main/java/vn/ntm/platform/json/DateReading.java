package vn.ntm.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a date such as {@code "2023-12-31"}, of a year that PostgreSQL has and people mean, and nothing else. */
final class DateReading extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;
    private static final int LAST_YEAR = 9999;

    DateReading() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser from, DeserializationContext context) throws IOException {
        if (!from.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, from);
        }
        String text = from.getText();
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // Refused below, like a year beyond reason.
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no date");
    }
}
