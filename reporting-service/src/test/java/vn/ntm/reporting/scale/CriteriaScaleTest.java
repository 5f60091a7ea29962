package vn.ntm.reporting.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaScaleTest {

    @ParameterizedTest
    @CsvSource({"2020-12-31, OF_19", "2026-02-14, OF_19", "2026-02-15, OF_10", "2030-12-31, OF_10"})
    void theSetInForceSaysByHowManyCriteriaCommunesAreMeasured(LocalDate day, CriteriaScale scale) {
        assertThat(CriteriaScale.on(day)).isEqualTo(scale);
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfCriteriaIsInOneBucket(CriteriaScale scale) {
        IntStream.rangeClosed(0, scale.criteria()).forEach(met -> assertThat(scale.buckets())
                .filteredOn(bucket -> bucket.from() <= met && met <= bucket.to())
                .as("%d criteria", met)
                .hasSize(1));
    }

    @Test
    void bucketsAreThoseThatArePublished() {
        assertThat(CriteriaScale.OF_19.buckets())
                .extracting(CriteriaScale.Bucket::id)
                .containsExactly("19", "15-18", "10-14", "5-9", "0-4");
        assertThat(CriteriaScale.OF_10.buckets())
                .extracting(CriteriaScale.Bucket::id)
                .containsExactly("10", "5-9", "0-4");
    }
}
