package vn.ntm.local.example.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.local.example.BacGiang.ASSESSMENTS;
import static vn.ntm.local.example.BacGiang.RECOGNITIONS;
import static vn.ntm.local.example.BacGiang.REGISTER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.local.example.units.Unit;

class AssessmentsTest {

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 3018, 184, 16.4",
        "2022-12-31, 3112, 182, 17.1",
        "2023-12-31, 3167, 182, 17.4",
        "2024-12-31, 3098, 175, 17.7",
        "2025-06-30, 2574, 143, 18.0"
    })
    void averageIsAsPublished(LocalDate day, int sum, int communes, BigDecimal average) {
        assertThat(ASSESSMENTS.on(day)).hasSize(communes);
        assertThat(ASSESSMENTS.criteriaMetOn(day)).isEqualTo(sum);
        assertThat(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(communes), 1, RoundingMode.HALF_UP))
                .isEqualTo(average);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 22, 125, 30, 7, 0",
        "2022-12-31, 74, 81, 23, 4, 0",
        "2023-12-31, 74, 90, 18, 0, 0",
        "2024-12-31, 75, 93, 7, 0, 0",
        "2025-06-30, 70, 73, 0, 0, 0"
    })
    void histogramMovesUp(LocalDate day, int all, int from15, int from10, int from5, int below) {
        Map<Integer, Integer> buckets = new TreeMap<>();
        ASSESSMENTS.on(day).forEach(assessment -> buckets.merge(bucket(assessment.met()), 1, Integer::sum));

        assertThat(List.of(
                        buckets.getOrDefault(19, 0),
                        buckets.getOrDefault(15, 0),
                        buckets.getOrDefault(10, 0),
                        buckets.getOrDefault(5, 0),
                        buckets.getOrDefault(0, 0)))
                .containsExactly(all, from15, from10, from5, below);
    }

    @Test
    void everyRuralCommuneIsAssessedOnEachDay() {
        assertThat(ASSESSMENTS.days())
                .containsExactly(
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2022, 12, 31),
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2025, 6, 30))
                .allSatisfy(day -> assertThat(ASSESSMENTS.on(day).stream().map(Assessment::commune))
                        .containsExactlyElementsOf(REGISTER.xaOn(day)));
        assertThat(ASSESSMENTS.all()).hasSize(866);
    }

    @Test
    void nobodyLosesACriterion() {
        assertThat(byCommune().values()).allSatisfy(course -> {
            for (int i = 1; i < course.size(); i++) {
                assertThat(course.get(i - 1).notMet()).containsAll(course.get(i).notMet());
            }
        });
    }

    @Test
    void recognisedCommunesMeet16To19AndTheOthersNeverAll() {
        assertThat(ASSESSMENTS.all()).allSatisfy(assessment -> {
            boolean recognised =
                    RECOGNITIONS.levelOf(assessment.commune(), assessment.on()).isPresent();
            assertThat(assessment.met()).isBetween(recognised ? 16 : 5, recognised ? 19 : 18);
        });
    }

    @Test
    void nobodyInThePlansCohortEndsBelow15() {
        assertThat(byCommune()).hasSize(184);
        assertThat(byCommune().values())
                .allSatisfy(course ->
                        assertThat(course.get(course.size() - 1).met()).isGreaterThanOrEqualTo(15));
    }

    private static Map<Unit, List<Assessment>> byCommune() {
        return ASSESSMENTS.all().stream().collect(Collectors.groupingBy(Assessment::commune));
    }

    private static int bucket(int met) {
        return met == 19 ? 19 : met / 5 * 5;
    }
}
