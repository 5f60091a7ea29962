package vn.ntm.local.benchmark.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run of the benchmark says, from times that are given and not measured. */
class ReportTest {

    private static final long MS = 1_000_000;

    @Test
    void aTableHoldsMedianSpreadRatioAndVerdict() {
        var unit = new Measurement(
                "a unit",
                "the bare query",
                Series.of(4 * MS, 2 * MS, 3 * MS),
                Series.of(2 * MS, MS),
                new Bound.Times(2));

        assertThat(Report.table(List.of(unit)).lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "| what | n | product: median (min–max) | baseline: median (min–max) | ratio | bound | baseline is |",
                        Report.table(List.of(unit)).lines().toList().get(1),
                        "| a unit | 3 | 3.00 ms (2.00 ms–4.00 ms) | 1.50 ms (1.00 ms–2.00 ms) | 2.00 | ≤ 2 ×: met "
                                + "| the bare query |");
        assertThat(Report.table(List.of(unit)).lines().toList().get(1)).matches("(\\| -+ )+\\|");
    }

    @Test
    void aBoundIsMetOrNotMet() {
        var slow =
                new Measurement("import", "inserts", Series.of(31_000 * MS), Series.of(3_000 * MS), new Bound.None());

        assertThat(new Bound.Times(2).verdict(slow)).isEqualTo("≤ 2 ×: not met");
        assertThat(new Bound.Seconds(30).verdict(slow)).isEqualTo("≤ 30 s: not met");
        assertThat(new Bound.Seconds(32).verdict(slow)).isEqualTo("≤ 32 s: met");
        assertThat(slow.bound().verdict(slow)).isEqualTo("–");
    }

    @Test
    void timesAreSaidInThreeDigits() {
        assertThat(List.of(Report.time(12.345), Report.time(0.3456), Report.time(0.03456), Report.time(0.003456)))
                .containsExactly("12.35 s", "346 ms", "34.6 ms", "3.46 ms");
    }

    @Test
    void nothingMeasuredIsNoSeries() {
        assertThatThrownBy(Series::of).isInstanceOf(IllegalArgumentException.class);
    }
}
