package vn.ntm.criteria.requirements.findings;

import java.util.Locale;

/** What is said of a requirement, an indicator or a criterion. */
public enum Verdict {
    /** <i>Đạt</i>. */
    MET,
    /** <i>Chưa đạt</i>. */
    NOT_MET,
    /** <i>Không áp dụng</i>: the requirement is not for such a unit. */
    NOT_APPLICABLE,
    /** <i>Thiếu số liệu</i>: nothing was said of it. */
    MISSING,
    /** <i>Chưa đủ căn cứ</i>: what is required of the unit is not known. */
    UNDECIDED;

    /** The verdict on two that must both hold; one that does not apply leaves it to the other. */
    public Verdict and(Verdict other) {
        return graveness() >= other.graveness() ? this : other;
    }

    /** The verdict on two of which one is enough; one that does not apply leaves it to the other. */
    public Verdict or(Verdict other) {
        return likelihood() >= other.likelihood() ? this : other;
    }

    private int graveness() {
        return switch (this) {
            case NOT_APPLICABLE -> 0;
            case MET -> 1;
            case UNDECIDED -> 2;
            case MISSING -> 3;
            case NOT_MET -> 4;
        };
    }

    private int likelihood() {
        return switch (this) {
            case NOT_APPLICABLE -> 0;
            case NOT_MET -> 1;
            case MISSING -> 2;
            case UNDECIDED -> 3;
            case MET -> 4;
        };
    }

    /** The name on the wire: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
