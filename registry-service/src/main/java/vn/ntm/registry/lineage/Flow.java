package vn.ntm.registry.lineage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a unit of one day is found on another.
 *
 * @param to what of it is in which unit
 * @param lost what of it cannot be followed, and from where
 */
public record Flow(Map<UUID, Portions> to, Map<End, Portions> lost) {

    /** What is found on record in this order stays in it. */
    public Flow {
        to = Collections.unmodifiableMap(new LinkedHashMap<>(to));
        lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
    }

    static Flow into(UUID unit) {
        return new Flow(Map.of(unit, Portions.ALL), Map.of());
    }

    static Flow lostAt(End end) {
        return new Flow(Map.of(), Map.of(end, Portions.ALL));
    }

    /**
     * From the first day to a third one, by way of the second: what came to each unit goes on as that unit does. It does
     * not matter in which order three are put together.
     *
     * @param next where each unit of the second day is on the third
     */
    public Flow then(Function<UUID, Flow> next) {
        Map<UUID, Portions> after = new LinkedHashMap<>();
        Map<End, Portions> gone = new LinkedHashMap<>(lost);
        to.forEach((unit, portions) -> {
            Flow onward = next.apply(unit);
            onward.to.forEach((other, part) -> after.merge(other, portions.times(part), Portions::plus));
            onward.lost.forEach((end, part) -> gone.merge(end, portions.times(part), Portions::plus));
        });
        return new Flow(after, gone);
    }

    /** With the narrowest bounds that follow from this: all that goes somewhere makes a whole. */
    public Flow tightened() {
        if (lost.isEmpty() && to.size() == 1 && to.containsValue(Portions.ALL)) {
            return this;
        }
        Bounds area = Bounds.of(all(), Dimension.AREA);
        Bounds population = Bounds.of(all(), Dimension.POPULATION);
        return narrowed(portions ->
                        new Portions(area.narrow(portions.area()), population.narrow(portions.population())))
                .withoutGuesses();
    }

    /** Where parts of unknown size are to be left, each gets what it certainly got, and the rest is kept back. */
    private Flow withoutGuesses() {
        Withheld area = Withheld.of(all(), Dimension.AREA);
        Withheld population = Withheld.of(all(), Dimension.POPULATION);
        return narrowed(
                portions -> new Portions(area.settle(portions.area()), population.settle(portions.population())));
    }

    private Flow narrowed(UnaryOperator<Portions> change) {
        Map<UUID, Portions> there = new LinkedHashMap<>(to);
        Map<End, Portions> gone = new LinkedHashMap<>(lost);
        for (Map<?, Portions> part : List.of(there, gone)) {
            part.replaceAll((key, portions) -> change.apply(portions));
            part.values().removeIf(Portions::isNone);
        }
        return new Flow(there, gone);
    }

    private List<Portions> all() {
        return Stream.concat(to.values().stream(), lost.values().stream()).toList();
    }

    private static BigDecimal sum(List<Portions> all, Dimension dimension, Function<Portion, BigDecimal> figure) {
        return all.stream()
                .map(portions -> figure.apply(portions.of(dimension)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What all portions of one dimension come to. */
    private record Bounds(BigDecimal least, BigDecimal most) {

        static Bounds of(List<Portions> all, Dimension dimension) {
            return new Bounds(sum(all, dimension, Portion::least), sum(all, dimension, Portion::most));
        }

        Portion narrow(Portion portion) {
            return portion.isWithheld()
                    ? portion
                    : portion.beside(least.subtract(portion.least()), most.subtract(portion.most()));
        }
    }

    /**
     * @param kept what is kept back as the steps have it; nothing where the caller takes guesses
     * @param open what is not certainly anywhere
     */
    private record Withheld(BigDecimal kept, BigDecimal open) {

        static Withheld of(List<Portions> all, Dimension dimension) {
            BigDecimal kept =
                    sum(all, dimension, portion -> portion.isWithheld() ? portion.estimate() : BigDecimal.ZERO);
            BigDecimal certain = sum(all, dimension, Portion::least);
            return new Withheld(kept, BigDecimal.ONE.subtract(certain).max(BigDecimal.ZERO));
        }

        Portion settle(Portion portion) {
            if (kept.signum() == 0) {
                return portion;
            }
            return portion.isWithheld()
                    ? Portion.withheld(portion.estimate().multiply(open).divide(kept, Portion.PRECISION))
                    : portion.atLeast();
        }
    }

    /**
     * A unit of which no source says what became of it (of its land, or of its people), or what it came from.
     *
     * @param on the first day on which it is not there any more; looking back, the first on which it is there
     */
    public record End(UUID unit, LocalDate on) {}
}
