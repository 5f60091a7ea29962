package vn.ntm.contracts;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** What kind of fact an event states: its CloudEvents type, its topic and its schema. */
public enum FactType {
    UNIT_CHANGED("vn.ntm.unit.changed.v1", Topic.UNITS, UnitChanged.class),
    CRITERIA_SET_PUBLISHED("vn.ntm.criteria-set.published.v1", Topic.CRITERIA_SETS, CriteriaSetPublished.class),
    ASSESSMENT_SUBMITTED("vn.ntm.assessment.submitted.v1", Topic.ASSESSMENTS, AssessmentSubmitted.class),
    ASSESSMENT_RETURNED("vn.ntm.assessment.returned.v1", Topic.ASSESSMENTS, AssessmentReturned.class),
    ASSESSMENT_VERIFIED("vn.ntm.assessment.verified.v1", Topic.ASSESSMENTS, AssessmentVerified.class),
    ASSESSMENT_APPRAISED("vn.ntm.assessment.appraised.v1", Topic.ASSESSMENTS, AssessmentAppraised.class),
    ASSESSMENT_CORRECTED("vn.ntm.assessment.corrected.v1", Topic.ASSESSMENTS, AssessmentCorrected.class),
    ASSESSMENT_FINALISED("vn.ntm.assessment.finalised.v1", Topic.ASSESSMENTS, AssessmentFinalised.class),
    ASSESSMENT_SUPERSEDED("vn.ntm.assessment.superseded.v1", Topic.ASSESSMENTS, AssessmentSuperseded.class),
    RECOGNITION_RECORDED("vn.ntm.recognition.recorded.v1", Topic.RECOGNITIONS, RecognitionRecorded.class),
    PLAN_ADOPTED("vn.ntm.plan.adopted.v1", Topic.PLANS, PlanAdopted.class),
    PROVINCE_STATISTICS_UPDATED(
            "vn.ntm.province-statistics.updated.v1", Topic.PROVINCE_STATISTICS, ProvinceStatisticsUpdated.class),
    RECORD_REFUSED("vn.ntm.record.refused.v1", Topic.DEAD_LETTERS, RecordRefused.class);

    private static final String SCHEMAS = "https://ntm.vn/schemas/";

    private final String type;
    private final Topic topic;
    private final Class<? extends Fact> data;

    FactType(String type, Topic topic, Class<? extends Fact> data) {
        this.type = type;
        this.topic = topic;
        this.data = data;
    }

    /** The CloudEvents {@code type}. */
    public String type() {
        return type;
    }

    public Topic topic() {
        return topic;
    }

    /** The record that the data is read into. */
    public Class<? extends Fact> data() {
        return data;
    }

    /** The CloudEvents {@code dataschema}; the schema's file is {@code schemas/<type>.json} in this module. */
    public URI schema() {
        return URI.create(SCHEMAS + type + ".json");
    }

    /** The kind of fact that a record states. */
    public static FactType of(Fact fact) {
        return Arrays.stream(values())
                .filter(type -> type.data.isInstance(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type is declared for " + fact.getClass()));
    }

    /** The kind of fact with this CloudEvents type; empty for one that this version of the contracts does not know. */
    public static Optional<FactType> ofType(String type) {
        return Arrays.stream(values()).filter(known -> known.type.equals(type)).findFirst();
    }
}
