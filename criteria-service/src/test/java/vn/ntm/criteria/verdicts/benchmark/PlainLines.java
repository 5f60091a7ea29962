package vn.ntm.criteria.verdicts.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.requirements.thresholds.Trait;
import vn.ntm.criteria.verdicts.benchmark.PlainLoop.Line;
import vn.ntm.criteria.verdicts.benchmark.PlainLoop.Way;

/** Writes the lines of the plain loop, once, from what the set requires in each region. */
final class PlainLines {

    private final List<Circumstances> regions;
    private final Map<String, ProvincialDecision> decisions;

    PlainLines(List<Circumstances> regions, Map<String, ProvincialDecision> decisions) {
        this.regions = regions;
        this.decisions = decisions;
    }

    List<Line> of(IndicatorSet set) {
        List<Line> lines = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            for (Indicator indicator : criterion.indicators()) {
                lines.add(line(criterion.number(), indicator));
            }
        }
        return lines;
    }

    private Line line(int criterion, Indicator indicator) {
        Map<String, Requirement> parts = new LinkedHashMap<>();
        Requirement whole = plain(indicator.requirement());
        if (whole instanceof AllOf all) {
            all.parts().forEach((name, part) -> parts.put(name, part));
        } else if (whole instanceof ForMenAndWomen both) {
            parts.put("men", both.required());
            parts.put("women", both.required());
        }
        List<Map.Entry<String, Requirement>> compared = parts.isEmpty()
                ? List.of(Map.entry("", whole))
                : parts.entrySet().stream().toList();
        BigDecimal[][] thresholds = regions.stream()
                .map(region -> compared.stream()
                        .map(part -> threshold(indicator.code(), part.getKey(), part.getValue(), region))
                        .toArray(BigDecimal[]::new))
                .toArray(BigDecimal[][]::new);
        return new Line(
                indicator.code(),
                criterion,
                compared.stream().map(part -> way(plain(part.getValue()))).toArray(Way[]::new),
                parts.keySet().toArray(String[]::new),
                thresholds);
    }

    private static boolean isNotFor(NotFor some, Circumstances region) {
        return some.trait() == Trait.REGION
                ? some.classes().contains(region.region())
                : some.classes().contains(region.areaClass());
    }

    /** What is compared, whoever decided on it. */
    private static Requirement plain(Requirement requirement) {
        if (requirement instanceof LeftToProvince left) {
            return plain(left.national());
        }
        if (requirement instanceof LeftToMinistry left) {
            return plain(left.required());
        }
        if (requirement instanceof NotFor some) {
            return plain(some.required());
        }
        return requirement instanceof WhereThereIs where ? plain(where.required()) : requirement;
    }

    private static Way way(Requirement requirement) {
        if (requirement instanceof Achieved) {
            return Way.ACHIEVED;
        }
        Comparison comparison = ((Compared) requirement).comparison();
        return switch (comparison) {
            case AT_LEAST -> Way.AT_LEAST;
            case AT_MOST, NONE -> Way.AT_MOST;
            default -> throw new IllegalArgumentException("no plain loop for " + comparison);
        };
    }

    /** Absent where nothing is asked. */
    private @Nullable BigDecimal threshold(String code, String part, Requirement requirement, Circumstances region) {
        if (requirement instanceof NotFor some && isNotFor(some, region)) {
            return null;
        }
        if (!(plain(requirement) instanceof Compared compared)) {
            return BigDecimal.ZERO;
        }
        ProvincialDecision decision = decisions.get(code);
        if (decision != null) {
            return part.isEmpty() ? decision.value() : decision.parts().get(part);
        }
        return compared.threshold(new Question(region, null, null, OtherSets.NONE))
                .value();
    }
}
