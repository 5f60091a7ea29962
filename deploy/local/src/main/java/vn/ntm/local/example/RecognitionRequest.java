package vn.ntm.local.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.example.recognitions.Recognition;

/** A recognition as the criteria service takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecognitionRequest(
        String unit,
        String level,
        Decision decision,
        @Nullable Integer forYear,
        boolean illustrative,
        String source) {

    record Decision(String number, LocalDate date, String body) {}

    static RecognitionRequest from(Recognition recognition) {
        return new RecognitionRequest(
                recognition.unit().code(),
                recognition.level().code(),
                new Decision(recognition.number(), recognition.date(), recognition.body()),
                recognition.forYear(),
                recognition.illustrative(),
                recognition.source());
    }
}
