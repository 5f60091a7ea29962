package vn.ntm.criteria.assessments.life;

import java.util.Locale;

/** How far an assessment is. */
public enum State {
    /** Being written by the unit; told to nobody. */
    DRAFT,
    /** <i>Tự đánh giá</i>: handed in by the unit. */
    SUBMITTED,
    /** Given back with a reason; open for edits like a draft. */
    RETURNED,
    /** <i>Đã thẩm tra</i>, by the district until 30 June 2025. */
    VERIFIED,
    /** <i>Đã thẩm định</i>: every department that owns an indicator has spoken. */
    APPRAISED,
    /** Closed. */
    FINAL,
    /** Another final one has taken its place. */
    SUPERSEDED;

    /** Whether its values may be written freely. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is handed in and not closed yet. */
    public boolean isInAppraisal() {
        return this == SUBMITTED || this == VERIFIED || this == APPRAISED;
    }

    /** The furthest stage at which the whole of it was spoken of. */
    public Stage stage() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED -> Stage.DECLARED;
            case VERIFIED -> Stage.VERIFIED;
            case APPRAISED, FINAL, SUPERSEDED -> Stage.APPRAISED;
        };
    }

    /** The name on the wire: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
