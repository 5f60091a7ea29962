package vn.ntm.criteria.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.RecognitionRecorded;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.units.UnitOnDate;

/** A row of {@code recognition}: a decision, written once. */
@Entity
@Immutable
@Table(name = "recognition")
class Recognition {

    @Id
    UUID id;

    @Column(name = "unit_id")
    UUID unitId;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "unit_name")
    String unitName;

    @Column(name = "unit_level")
    @Convert(converter = Tokens.OfUnitLevel.class)
    UnitLevel unitLevel;

    @Convert(converter = Tokens.OfRecognitionLevel.class)
    RecognitionLevel level;

    @Column(name = "decision_number")
    String decisionNumber;

    @Column(name = "decision_date")
    LocalDate decisionDate;

    @Column(name = "decision_body")
    String decisionBody;

    @Column(name = "for_year")
    @Nullable
    Integer forYear;

    @Nullable
    String source;

    boolean illustrative;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static Recognition of(UUID id, UnitOnDate unit, RecognitionRequest request) {
        RecognitionRequest.Decision decision = Objects.requireNonNull(request.decision());
        Recognition recognition = new Recognition();
        recognition.id = id;
        recognition.unitId = unit.id();
        recognition.unitCode = unit.code();
        recognition.unitName = unit.name();
        recognition.unitLevel = unit.level();
        recognition.level = Objects.requireNonNull(request.level());
        recognition.decisionNumber = Objects.requireNonNull(decision.number());
        recognition.decisionDate = Objects.requireNonNull(decision.date());
        recognition.decisionBody = Objects.requireNonNull(decision.body());
        recognition.forYear = request.forYear();
        recognition.source = request.source();
        recognition.illustrative = Boolean.TRUE.equals(request.illustrative());
        return recognition;
    }

    RecognitionRecorded recorded() {
        return new RecognitionRecorded(
                id,
                unitId,
                unitCode,
                unitLevel,
                level,
                new RecognitionRecorded.Decision(decisionNumber, decisionDate, decisionBody),
                forYear,
                source,
                illustrative);
    }
}
