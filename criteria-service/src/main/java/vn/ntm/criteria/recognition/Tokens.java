package vn.ntm.criteria.recognition;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;

/** Enumerated values stand in the database as they do on the wire. */
final class Tokens {

    private Tokens() {}

    /** A tier of units. */
    static class OfUnitLevel implements AttributeConverter<UnitLevel, String> {
        @Override
        public String convertToDatabaseColumn(UnitLevel level) {
            return level.token();
        }

        @Override
        public UnitLevel convertToEntityAttribute(String token) {
            return UnitLevel.valueOf(token.toUpperCase(Locale.ROOT));
        }
    }

    /** A level of recognition. */
    static class OfRecognitionLevel implements AttributeConverter<RecognitionLevel, String> {
        @Override
        public String convertToDatabaseColumn(RecognitionLevel level) {
            return level.token();
        }

        @Override
        public RecognitionLevel convertToEntityAttribute(String token) {
            return RecognitionLevel.valueOf(token.toUpperCase(Locale.ROOT));
        }
    }
}
