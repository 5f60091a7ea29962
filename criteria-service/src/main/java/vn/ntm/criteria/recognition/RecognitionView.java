package vn.ntm.criteria.recognition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.RecognitionRecorded;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.units.UnitOnDate;

/** A recognition as it is shown. */
record RecognitionView(
        UUID id,
        UnitOnDate.Ref unit,
        UnitLevel unitLevel,
        RecognitionLevel level,
        RecognitionRecorded.Decision decision,
        @Nullable Integer forYear,
        @Nullable String source,
        boolean illustrative,
        Instant recordedAt) {

    static RecognitionView from(Recognition recognition) {
        return new RecognitionView(
                recognition.id,
                new UnitOnDate.Ref(recognition.unitId, recognition.unitCode, recognition.unitName),
                recognition.unitLevel,
                recognition.level,
                new RecognitionRecorded.Decision(
                        recognition.decisionNumber, recognition.decisionDate, recognition.decisionBody),
                recognition.forYear,
                recognition.source,
                recognition.illustrative,
                recognition.recordedAt);
    }
}
