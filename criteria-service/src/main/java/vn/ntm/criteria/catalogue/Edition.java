package vn.ntm.criteria.catalogue;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text of a version of a set.
 *
 * @param revision counts the texts that the version has had, from 1
 */
public record Edition(IndicatorSet set, int revision, State state) {

    /** Whether a version is law, and how sure its text is. */
    public enum State {
        /** <i>Đã ban hành</i>: held against the official text, and so for ever. */
        PUBLISHED,
        /** <i>Đang áp dụng, chưa đối chiếu</i>: a decision that is in force, whose text nobody has held against it yet. */
        UNCONFIRMED,
        /** <i>Đề xuất</i>: what a person wrote down; it applies to nobody until it is published. */
        PROPOSED,
        /** <i>Đã hủy</i>: a proposal that was given up; its number is free. */
        ABANDONED;

        /** The state that is written so. */
        public static State of(String written) {
            return Arrays.stream(values())
                    .filter(one -> one.toString().equals(written))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no state of a set: " + written));
        }

        /** Whether units are assessed by it. */
        public boolean isInForce() {
            return this == PUBLISHED || this == UNCONFIRMED;
        }

        /** The name on the wire: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A set of this release: law, whether its text is sure or not. */
    public static Edition shipped(IndicatorSet set, int revision) {
        return new Edition(set, revision, set.draft() == null ? State.PUBLISHED : State.UNCONFIRMED);
    }

    /** Whether it is law as it stands; otherwise an operator has yet to hold it against the official text. */
    public boolean published() {
        return state == State.PUBLISHED;
    }

    /** Whether units are assessed by it. */
    public boolean isInForce() {
        return state.isInForce();
    }
}
