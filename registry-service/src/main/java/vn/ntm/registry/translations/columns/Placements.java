package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.ntm.registry.lineage.Dimension;
import vn.ntm.registry.lineage.Flow;
import vn.ntm.registry.lineage.Flow.End;
import vn.ntm.registry.lineage.Lineage;
import vn.ntm.registry.lineage.Origins;
import vn.ntm.registry.lineage.Origins.Origin;
import vn.ntm.registry.lineage.Portion;
import vn.ntm.registry.lineage.Portions;
import vn.ntm.registry.lineage.Tracing;
import vn.ntm.registry.lineage.UnknownShares;
import vn.ntm.registry.translations.tables.Table;

/**
 * Where a unit's values go on another day. Forward, by what went of it to each successor. Back, to what it came from, by
 * what each brought: its known population or area times the portion of it that came; where that is not known, as if all
 * of them had been alike, and never with certainty. For use by one thread.
 */
public final class Placements {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private final boolean isBack;
    private final LocalDate early;
    private final UnknownShares choice;
    private final Weights weights;
    private final Tracing forward;
    private final Origins back;
    private final Map<UUID, Flow> known = new HashMap<>();
    private final Map<UUID, List<Origin>> origins = new HashMap<>();

    public Placements(Lineage lineage, Table table, Weights weights) {
        this.isBack = table.to().isBefore(table.from());
        this.early = isBack ? table.to() : table.from();
        LocalDate late = isBack ? table.from() : table.to();
        this.choice = table.unknownShares();
        this.weights = weights;
        this.forward = lineage.until(late, choice);
        this.back = lineage.origins(late, early, choice);
    }

    /** Where a unit of the table's day goes. */
    public Flow of(UUID unit) {
        return known.computeIfAbsent(unit, id -> isBack ? back(id) : forward.of(id, early));
    }

    /** Whether the two are one: all of the earlier went into the later, and nothing else did. */
    boolean areOne(UUID source, UUID target) {
        UUID before = isBack ? target : source;
        UUID after = isBack ? source : target;
        Flow flow = forward.of(before, early);
        return flow.to().size() == 1
                && flow.to().getOrDefault(after, Portions.NONE).isWhole()
                && origins(after).size() == 1;
    }

    /** Each column asks for them. */
    private List<Origin> origins(UUID unit) {
        return origins.computeIfAbsent(unit, back::of);
    }

    private Flow back(UUID unit) {
        List<Origin> origins = origins(unit);
        List<Portion> area = brought(origins, Dimension.AREA);
        List<Portion> population = brought(origins, Dimension.POPULATION);
        Map<UUID, Portions> there = new LinkedHashMap<>();
        Map<End, Portions> lost = new LinkedHashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            Portions portions = new Portions(area.get(i), population.get(i));
            LocalDate began = origins.get(i).began();
            if (began == null) {
                there.put(origins.get(i).unit(), portions);
            } else {
                lost.put(new End(origins.get(i).unit(), began), portions);
            }
        }
        return new Flow(there, lost);
    }

    /** Of what came together in a unit, what each brought. */
    private List<Portion> brought(List<Origin> origins, Dimension dimension) {
        List<Portion> came =
                origins.stream().map(origin -> origin.portions().of(dimension)).toList();
        long bringers = came.stream().filter(portion -> !portion.isNone()).count();
        if (bringers == 1) {
            return came.stream()
                    .map(portion -> portion.isNone() ? Portion.NONE : Portion.ALL)
                    .toList();
        }
        List<BigDecimal> sizes = sizes(origins, dimension);
        boolean isKnown = !sizes.isEmpty();
        List<BigDecimal> amounts = IntStream.range(0, came.size())
                .mapToObj(i -> isKnown
                        ? sizes.get(i).multiply(came.get(i).estimate(), PRECISION)
                        : came.get(i).estimate())
                .toList();
        return shares(amounts, isKnown && came.stream().allMatch(Portion::isCertain), came);
    }

    private List<Portion> shares(List<BigDecimal> amounts, boolean certain, List<Portion> came) {
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Portion> shares = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            boolean isLeft = choice == UnknownShares.LEAVE || sum.signum() == 0;
            if (came.get(i).isNone()) {
                shares.add(Portion.NONE);
            } else if (certain && sum.signum() > 0) {
                shares.add(Portion.exactly(amounts.get(i).divide(sum, PRECISION)));
            } else {
                BigDecimal estimate = isLeft ? BigDecimal.ZERO : amounts.get(i).divide(sum, PRECISION);
                shares.add(new Portion(BigDecimal.ZERO, BigDecimal.ONE, estimate));
            }
        }
        return shares;
    }

    /** Of all that brought something; none where that of one is not on record. */
    private List<BigDecimal> sizes(List<Origin> origins, Dimension dimension) {
        List<BigDecimal> sizes = new ArrayList<>();
        for (Origin origin : origins) {
            Optional<BigDecimal> size = origin.portions().of(dimension).isNone()
                    ? Optional.of(BigDecimal.ZERO)
                    : weights.of(origin.unit(), dimension, early);
            if (size.isEmpty()) {
                return List.of();
            }
            sizes.add(size.get());
        }
        return sizes;
    }
}
