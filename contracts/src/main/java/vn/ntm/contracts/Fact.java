package vn.ntm.contracts;

/** The data of a published event: a fact in the past tense that carries all a consumer needs. */
public sealed interface Fact
        permits UnitChanged,
                CriteriaSetPublished,
                AssessmentSubmitted,
                AssessmentReturned,
                AssessmentVerified,
                AssessmentAppraised,
                AssessmentCorrected,
                AssessmentFinalised,
                AssessmentSuperseded,
                RecognitionRecorded,
                PlanAdopted,
                ProvinceStatisticsUpdated,
                RecordRefused {}
