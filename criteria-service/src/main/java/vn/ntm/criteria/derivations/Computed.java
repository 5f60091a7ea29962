package vn.ntm.criteria.derivations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.platform.problems.Text;

/** Holds what somebody declares against what the record says. Pure. */
public final class Computed {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private Computed() {}

    /** Whether it may be declared: the same as what was computed, or nothing was. */
    public static boolean agrees(Value declared, @Nullable Value computed) {
        if (computed instanceof Value.Parts share) {
            return !Derived.Share.isOfNone(share) && agrees(declared, share);
        }
        return computed == null || declared.equals(computed);
    }

    /** As the two counts, or as a percentage that is rounded as it is written. */
    private static boolean agrees(Value declared, Value.Parts share) {
        BigDecimal part = number(share, Compared.PART);
        BigDecimal of = number(share, Compared.OF);
        if (declared instanceof Value.Parts counts) {
            return counts.byName().keySet().equals(share.byName().keySet())
                    && number(counts, Compared.PART).compareTo(part) == 0
                    && number(counts, Compared.OF).compareTo(of) == 0;
        }
        return declared instanceof Value.Amount amount
                && part.multiply(PER_CENT)
                                .divide(of, Math.max(0, amount.number().scale()), RoundingMode.HALF_UP)
                                .compareTo(amount.number())
                        == 0;
    }

    private static BigDecimal number(Value.Parts counts, String name) {
        return counts.byName().get(name) instanceof Value.Amount amount ? amount.number() : PER_CENT.negate();
    }

    /** What is accepted in the place of another value. */
    public static Text accepted(Value computed) {
        String value = written(computed);
        return new Text(
                value + " (" + Derived.SOURCE.vi() + "), hoặc để trống",
                value + " (" + Derived.SOURCE.en() + "), or nothing");
    }

    private static String written(Value computed) {
        if (computed instanceof Value.Parts share) {
            return number(share, Compared.PART) + "/" + number(share, Compared.OF);
        }
        return String.valueOf(computed instanceof Value.Achievement achievement && achievement.achieved());
    }
}
