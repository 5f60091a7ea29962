package vn.ntm.criteria.verdicts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.criteria.subjects.AskedFacts;

/** Some unit of which something is known, of which any may be missing; its values lie about the thresholds. */
final class AnyCase {

    private static final List<BigDecimal> STEPS = List.of(
            BigDecimal.ZERO, new BigDecimal("0.01"), new BigDecimal("-0.01"), BigDecimal.TEN, BigDecimal.TEN.negate());

    private final IndicatorSet set;
    private final OtherSets others;
    private final Random random;
    private final Circumstances unit;

    private AnyCase(IndicatorSet set, OtherSets others, Random random) {
        this.set = set;
        this.others = others;
        this.random = random;
        this.unit = unit();
    }

    /** A case that the set may be asked about. */
    static Case of(IndicatorSet set, OtherSets others, Random random) {
        return new AnyCase(set, others, random).known();
    }

    private Case known() {
        Map<String, Value> values = new HashMap<>();
        Map<String, ProvincialDecision> decisions = new HashMap<>();
        set.all().forEach(one -> {
            ProvincialDecision decision = one.requirement().asksProvince() && often() ? decision(one) : null;
            if (decision != null) {
                decisions.put(one.code(), decision);
            }
            if (often()) {
                Question asked = new Question(unit.inColumn(set.favouredColumn()), null, decision, others);
                values.put(one.code(), value(one.requirement(), asked));
            }
        });
        SetLevel recognised = often() ? pick(List.of(SetLevel.values())) : null;
        return new Case(unit, recognised, values, decisions);
    }

    private Circumstances unit() {
        AskedFacts asked = AskedFacts.of(set);
        LocalDate end = set.appliesTo() == null ? set.appliesFrom().plusYears(5) : set.appliesTo();
        long days = end.toEpochDay() - set.appliesFrom().toEpochDay();
        Map<String, Integer> counts = new HashMap<>();
        asked.counts().stream().filter(name -> often()).forEach(name -> counts.put(name, random.nextInt(7)));
        Map<String, Boolean> has = new HashMap<>();
        asked.things().stream().filter(name -> often()).forEach(name -> has.put(name, random.nextBoolean()));
        Set<String> marks = new HashSet<>();
        if (seldom()) {
            marks.add(pick(List.of(Circumstances.EXTREMELY_DIFFICULT, Circumstances.SAFE_ZONE)));
        }
        return new Circumstances(
                set.appliesFrom().plusDays((long) (random.nextDouble() * days)),
                seldom() ? null : pick(Law.REGIONS),
                often() ? pick(List.of("I", "II", "III")) : null,
                often() ? pick(List.of("1", "2", "3")) : null,
                marks,
                counts,
                has);
    }

    private ProvincialDecision decision(Indicator one) {
        Map<String, BigDecimal> parts = new HashMap<>();
        if (one.requirement() instanceof AllOf all) {
            all.parts().keySet().stream().filter(name -> often()).forEach(name -> parts.put(name, number()));
        }
        return new ProvincialDecision("12/2022/QĐ-UBND", often() ? number() : null, parts);
    }

    /** A value that the requirement takes. */
    private Value value(Requirement required, Question asked) {
        if (required instanceof Achieved) {
            return new Value.Achievement(random.nextInt(4) > 0);
        } else if (required instanceof Compared compared) {
            return seldom() && compared.unit().equals("%") ? share() : amount(compared, asked);
        } else if (required instanceof AllOf all) {
            return parts(all.parts(), asked);
        } else if (required instanceof AnyOf any) {
            return parts(any.parts(), asked);
        } else if (required instanceof WhereThereIs where) {
            return value(where.required(), asked);
        } else if (required instanceof NotFor exempt) {
            return value(exempt.required(), asked);
        } else if (required instanceof ForMenAndWomen both) {
            return seldom() ? value(both.required(), asked) : sexes(both.required(), asked);
        } else if (required instanceof LeftToProvince left) {
            return value(left.national(), asked);
        }
        return value(((LeftToMinistry) required).required(), asked);
    }

    private Value amount(Compared compared, Question asked) {
        BigDecimal decided =
                asked.provincial() == null ? null : asked.provincial().value();
        BigDecimal threshold = decided == null ? compared.threshold(asked).value() : decided;
        return new Value.Amount(threshold == null || seldom() ? number() : threshold.add(pick(STEPS)));
    }

    private Value share() {
        int of = 1 + random.nextInt(9);
        return new Value.Parts(Map.of(
                Compared.PART, new Value.Amount(BigDecimal.valueOf(random.nextInt(of + 1))),
                Compared.OF, new Value.Amount(BigDecimal.valueOf(of))));
    }

    private Value sexes(Requirement required, Question asked) {
        Map<String, Requirement> both = new LinkedHashMap<>();
        both.put("men", required);
        both.put("women", required);
        return parts(both, asked);
    }

    private Value parts(Map<String, Requirement> parts, Question asked) {
        Map<String, Value> byName = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            if (often()) {
                byName.put(name, value(part, asked));
            }
        });
        return new Value.Parts(byName);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(12_000), 2);
    }

    private boolean often() {
        return random.nextInt(6) > 0;
    }

    private boolean seldom() {
        return random.nextInt(6) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
