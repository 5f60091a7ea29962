package vn.ntm.criteria.requirements;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.findings.Wording;
import vn.ntm.criteria.requirements.findings.Words;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.Resolved;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.platform.problems.Text;

/**
 * A number compared with a threshold; a percentage may be given as the two counts that it is a share of.
 *
 * @param threshold absent with {@link Comparison#NONE} alone
 * @param upper the other end, with {@link Comparison#BETWEEN} alone
 * @param unit of value, threshold and margin, such as {@code %}
 */
public record Compared(
        Comparison comparison,
        @Nullable Threshold threshold,
        @Nullable Threshold upper,
        String unit) implements Requirement {

    /** How many there are with the quality, of how many there are. */
    public static final String PART = "part";

    /** How many there are. */
    public static final String OF = "of";

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);
    private static final Resolved NOTHING = Resolved.of(BigDecimal.ZERO);
    private static final int MARGIN_SCALE = 4;

    public Compared {
        if ((threshold == null) != (comparison == Comparison.NONE)
                || (upper == null) == (comparison == Comparison.BETWEEN)) {
            throw new IllegalArgumentException(comparison + " with other thresholds than it needs");
        }
    }

    @Override
    public Finding judge(Question question) {
        return judge(question, resolve(threshold, question), null);
    }

    /**
     * What it says with another threshold than its own.
     *
     * @param remark whose threshold that is
     */
    Finding judge(Question question, Resolved low, @Nullable Wording remark) {
        Resolved high = resolve(upper, question);
        Wording words = new Wording.Comparing(comparison, low.value(), high.value(), unit);
        Value value = question.value();
        if (low.value() == null || high.value() == null) {
            return Finding.undecided(words, value, low.unknown() == null ? high.why() : low.why());
        }
        if (value == null) {
            return new Finding(Verdict.MISSING, words, low.value(), null, null, remark, List.of());
        }
        BigDecimal number = number(value);
        if (number == null) {
            throw new IllegalArgumentException("no number of " + unit + ": " + value);
        }
        BigDecimal margin = comparison.margin(number, low.value(), high.value());
        Verdict verdict = margin.signum() >= 0 ? Verdict.MET : Verdict.NOT_MET;
        return new Finding(verdict, words, low.value(), value, rounded(margin), remark, List.of());
    }

    /** The threshold for the unit that is asked about. */
    public Resolved threshold(Question question) {
        return resolve(threshold, question);
    }

    @Override
    public boolean takes(Value value) {
        return number(value) != null;
    }

    @Override
    public Text accepts() {
        return isShare()
                ? new Text(
                        "một số (%), hoặc {\"part\": số đạt, \"of\": tổng số}",
                        "a number (%), or {\"part\": how many, \"of\": of how many}")
                : new Text("một số (" + Words.unit(unit).vi() + ")", "a number (" + unit + ")");
    }

    private @Nullable BigDecimal number(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.number();
        }
        if (isShare()
                && value instanceof Value.Parts parts
                && parts.byName().size() == 2
                && parts.byName().get(PART) instanceof Value.Amount part
                && parts.byName().get(OF) instanceof Value.Amount of
                && part.number().signum() >= 0
                && part.number().compareTo(of.number()) <= 0
                && of.number().signum() > 0) {
            return part.number().multiply(PER_CENT).divide(of.number(), MathContext.DECIMAL128);
        }
        return null;
    }

    private boolean isShare() {
        return unit.equals("%");
    }

    private static Resolved resolve(@Nullable Threshold threshold, Question question) {
        return threshold == null ? NOTHING : threshold.resolve(question.unit(), question.others());
    }

    /** A margin of nothing says that the value is the threshold itself: what is nearly nothing is not rounded to it. */
    private static BigDecimal rounded(BigDecimal margin) {
        if (margin.scale() <= MARGIN_SCALE) {
            return margin;
        }
        BigDecimal rounded = margin.setScale(MARGIN_SCALE, RoundingMode.HALF_UP);
        return rounded.signum() == margin.signum() ? rounded : margin.setScale(MARGIN_SCALE, RoundingMode.UP);
    }
}
