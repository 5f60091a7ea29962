package vn.ntm.criteria.whatif.turns;

import java.util.Locale;
import vn.ntm.platform.problems.Text;

/** What becomes of something under the other law. */
public enum Turning {
    /** It stays as it is, or nobody could say of it before and nobody can then. */
    NONE(new Text("không đổi", "stays")),
    /** It held and is not met then. */
    FALL(new Text("đạt thành chưa đạt", "would fall")),
    /** It was not met and holds then. */
    RISE(new Text("chưa đạt thành đạt", "would rise")),
    /** By one of the two laws nobody can say whether it is met. */
    UNKNOWN(new Text("chưa xác định được", "cannot be told")),
    /** It holds for another reason: met by one law, not asked by the other. */
    OTHER(new Text("vẫn đạt, lý do khác", "holds for another reason"));

    private final Text title;

    Turning(Text title) {
        this.title = title;
    }

    public static Turning of(Standing before, Standing then) {
        if (before == then || (before.isUnknown() && then.isUnknown())) {
            return NONE;
        } else if (before.isUnknown() || then.isUnknown()) {
            return UNKNOWN;
        } else if (before.holds() && then.holds()) {
            return OTHER;
        }
        return before.holds() ? FALL : RISE;
    }

    public Text title() {
        return title;
    }

    /** The name on the wire. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
