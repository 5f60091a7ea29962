package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a number out so that the parts add up to it to the last unit (method of the largest remainder). Pure. */
final class Apportionment {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private Apportionment() {}

    /**
     * The parts, in the order of their weights. Of equal remainders the earlier goes first.
     *
     * @param scale the decimals that the parts may have; the value has no more
     * @param weights none negative, and at least one of them more than nothing
     */
    static List<BigDecimal> split(BigDecimal value, int scale, List<BigDecimal> weights) {
        if (weights.size() == 1) {
            return List.of(value.setScale(scale));
        }
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = new BigDecimal(value.setScale(scale).unscaledValue());
        List<BigInteger> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal exact = whole.multiply(weight).divide(sum, PRECISION);
            BigDecimal floor = exact.setScale(0, RoundingMode.FLOOR);
            floors.add(floor.toBigIntegerExact());
            remainders.add(exact.subtract(floor));
        }
        BigInteger given = floors.stream().reduce(BigInteger.ZERO, BigInteger::add);
        int left = whole.toBigIntegerExact().subtract(given).intValueExact();
        IntStream.range(0, floors.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left)
                .forEach(i -> floors.set(i, floors.get(i).add(BigInteger.ONE)));
        return floors.stream().map(part -> new BigDecimal(part, scale)).toList();
    }
}
