package vn.ntm.local.example;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.ntm.local.example.assessments.Assessment;

/** An assessment as the criteria service takes it. */
record AssessmentRequest(String unit, LocalDate on, List<Result> results, String source, boolean illustrative) {

    private static final String SOURCE = "example";

    record Result(int criterion, boolean met) {}

    static AssessmentRequest from(Assessment assessment) {
        List<Result> results = IntStream.rangeClosed(1, Assessment.CRITERIA)
                .mapToObj(
                        criterion -> new Result(criterion, !assessment.notMet().contains(criterion)))
                .toList();
        return new AssessmentRequest(assessment.commune().code(), assessment.on(), results, SOURCE, true);
    }
}
