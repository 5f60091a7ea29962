package vn.ntm.criteria.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.criteria.evaluation.Verdict;
import vn.ntm.criteria.sets.CriteriaSet;
import vn.ntm.units.UnitOnDate;

/** A row of {@code assessment}. It is written once; a later one about the same unit and date supersedes it. */
@Entity
@Immutable
@Table(name = "assessment")
class ReportedAssessment {

    @Id
    UUID id;

    @Column(name = "unit_id")
    UUID unitId;

    @Column(name = "unit_code")
    String unitCode;

    @Column(name = "unit_name")
    String unitName;

    @Column(name = "set_id")
    String setId;

    @Column(name = "set_version")
    int setVersion;

    @Column(name = "assessed_on")
    LocalDate on;

    @Column(name = "criteria_met")
    int criteriaMet;

    @Column(name = "criteria_total")
    int criteriaTotal;

    @JdbcTypeCode(SqlTypes.JSON)
    Verdict verdict;

    @Nullable
    String source;

    boolean illustrative;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ReportedAssessment of(UUID id, UnitOnDate unit, CriteriaSet set, ResultsRequest request, Verdict verdict) {
        ReportedAssessment assessment = new ReportedAssessment();
        assessment.id = id;
        assessment.unitId = unit.id();
        assessment.unitCode = unit.code();
        assessment.unitName = unit.name();
        assessment.setId = set.id();
        assessment.setVersion = set.version();
        assessment.on = Objects.requireNonNull(request.on());
        assessment.criteriaMet = verdict.criteriaMet();
        assessment.criteriaTotal = verdict.criteriaTotal();
        assessment.verdict = verdict;
        assessment.source = request.source();
        assessment.illustrative = Boolean.TRUE.equals(request.illustrative());
        return assessment;
    }

    AssessmentSubmitted submitted() {
        return new AssessmentSubmitted(
                id,
                unitId,
                unitCode,
                setId,
                setVersion,
                on,
                criteriaMet,
                criteriaTotal,
                verdict.met(),
                verdict.criteria().stream()
                        .map(one -> new CriterionVerdict(
                                one.number(), one.verdict(), one.requirement(), one.source(), one.note()))
                        .toList(),
                source,
                illustrative);
    }
}
