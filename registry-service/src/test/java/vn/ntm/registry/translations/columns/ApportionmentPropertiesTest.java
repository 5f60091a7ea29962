package vn.ntm.registry.translations.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds of every number that is shared out. */
class ApportionmentPropertiesTest {

    @Property(tries = 300)
    void whatIsSharedOutAddsUp(
            @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(3) BigDecimal value,
            @ForAll @Size(min = 1, max = 9) List<@BigRange(min = "0", max = "1") @Scale(12) BigDecimal> weights) {
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            return;
        }
        List<BigDecimal> parts = Apportionment.split(value, 3, weights);
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(parts).hasSameSizeAs(weights).allMatch(part -> part.scale() == 3);
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(value);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = value.multiply(weights.get(i)).divide(sum, MathContext.DECIMAL128);
            assertThat(parts.get(i).subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.001"));
        }
    }
}
