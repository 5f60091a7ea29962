package vn.ntm.criteria.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void scoresAsIglewiczAndHoaglinDo() {
        // Median 3, deviations 2 1 0 1 97: their median is 1.
        assertThat(Sample.of(1, 2, 3, 4, 100).scoreOf(10)).isCloseTo(0.6745 * 7, within(1e-9));
    }

    @Test
    void whereMostAreAlikeTheMeanDeviationStandsInForTheirMedian() {
        // Deviations 0 0 0 4: their mean is 1.
        assertThat(Sample.of(5, 5, 5, 9).scoreOf(10)).isCloseTo(5 / 1.253314, within(1e-9));
    }

    @Property
    void scoresByTheMedianOfTheDistancesFromTheMedian(
            @ForAll @Size(min = 1, max = 40) int @IntRange(min = -50, max = 50) [] numbers,
            @ForAll @IntRange(min = -100, max = 100) int other) {
        double[] all = Arrays.stream(numbers).asDoubleStream().toArray();
        double median = median(all);
        double[] distances =
                Arrays.stream(all).map(one -> Math.abs(one - median)).toArray();
        double spread = median(distances) > 0
                ? median(distances) / 0.6745
                : 1.253314 * DoubleStream.of(distances).average().orElseThrow();
        double expected = spread > 0
                ? (other - median) / spread
                : other == median ? 0 : Math.copySign(Double.MAX_VALUE, other - median);
        assertThat(Sample.of(all).scoreOf(other)).isCloseTo(expected, within(1e-9));
    }

    @Property
    void withoutOneItIsOfTheOthers(
            @ForAll @Size(min = 2, max = 40) int @IntRange(min = -50, max = 50) [] numbers,
            @ForAll @IntRange(min = -100, max = 100) int other) {
        double[] all = Arrays.stream(numbers).asDoubleStream().toArray();
        Sample others = Sample.of(Arrays.copyOfRange(all, 1, all.length));
        assertThat(Sample.of(all).without(BigDecimal.valueOf(numbers[0])).scoreOf(other))
                .isEqualTo(others.scoreOf(other));
    }

    private static double median(double[] numbers) {
        double[] inOrder = numbers.clone();
        Arrays.sort(inOrder);
        int middle = inOrder.length / 2;
        return inOrder.length % 2 == 1 ? inOrder[middle] : (inOrder[middle - 1] + inOrder[middle]) / 2;
    }
}
