package vn.ntm.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH,   2024-01-31, 2024-03-15, 2024-01-31 2024-02-29 2024-03-15",
        "MONTH,   2023-12-31, 2023-12-31, 2023-12-31",
        "QUARTER, 2020-12-31, 2021-09-30, 2020-12-31 2021-03-31 2021-06-30 2021-09-30",
        "QUARTER, 2021-02-10, 2021-08-01, 2021-03-31 2021-06-30 2021-08-01",
        "YEAR,    2020-12-31, 2023-06-30, 2020-12-31 2021-12-31 2022-12-31 2023-06-30",
        "YEAR,    2023-03-01, 2023-04-01, 2023-04-01",
    })
    void pointsAreTheEndsOfPeriodsAndTheLastDay(Step step, LocalDate from, LocalDate to, String ends) {
        List<LocalDate> expected =
                Stream.of(ends.split(" ")).map(LocalDate::parse).toList();

        assertThat(step.ends(from, to)).isEqualTo(expected);
    }
}
