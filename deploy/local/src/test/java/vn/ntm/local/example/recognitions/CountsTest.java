package vn.ntm.local.example.recognitions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.local.example.BacGiang.RECOGNITIONS;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.local.example.units.UnitLevel;

/** The counts by day of decision, published ones and planned ones; see the README beside the facts. */
class CountsTest {

    @ParameterizedTest
    @CsvSource({
        "2017-02-28, 49, 0, 0",
        "2019-06-30, 95, 0, 0",
        "2019-12-31, 114, 0, 0",
        "2020-12-31, 123, 5, 0",
        "2021-12-31, 135, 22, 0",
        "2022-12-31, 147, 42, 4",
        "2023-12-31, 156, 58, 12",
        "2024-12-31, 161, 69, 14",
        "2025-06-30, 162, 78, 15"
    })
    void ofThePlansCommunes(LocalDate day, int standard, int advanced, int model) {
        assertThat(RECOGNITIONS.count(UnitLevel.COMMUNE, Level.STANDARD, day)).isEqualTo(standard);
        assertThat(RECOGNITIONS.count(UnitLevel.COMMUNE, Level.ADVANCED, day)).isEqualTo(advanced);
        assertThat(RECOGNITIONS.count(UnitLevel.COMMUNE, Level.MODEL, day)).isEqualTo(model);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 2, 0",
        "2020-12-31, 3, 0",
        "2023-12-31, 6, 0",
        "2024-01-10, 6, 0",
        "2024-01-11, 7, 0",
        "2025-06-30, 7, 2"
    })
    void ofTheDistricts(LocalDate day, int standard, int advanced) {
        assertThat(RECOGNITIONS.count(UnitLevel.DISTRICT, Level.STANDARD, day)).isEqualTo(standard);
        assertThat(RECOGNITIONS.count(UnitLevel.DISTRICT, Level.ADVANCED, day)).isEqualTo(advanced);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 72, 0",
        "2021-10-31, 127, 13",
        "2021-12-31, 145, 14",
        "2022-12-31, 239, 32",
        "2023-12-31, 332, 50",
        "2024-12-31, 404, 62",
        "2025-06-30, 444, 76"
    })
    void ofTheHamlets(LocalDate day, int model, int standard) {
        assertThat(RECOGNITIONS.count(UnitLevel.HAMLET, Level.MODEL, day)).isEqualTo(model);
        assertThat(RECOGNITIONS.count(UnitLevel.HAMLET, Level.STANDARD, day)).isEqualTo(standard);
    }
}
