package vn.ntm.criteria.requirements;

import java.util.Collection;
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

    /** The verdict on several that must all hold; not applicable where none of them is. */
    public static Verdict ofAll(Collection<Verdict> verdicts) {
        for (Verdict one : new Verdict[] {NOT_MET, MISSING, UNDECIDED, MET}) {
            if (verdicts.contains(one)) {
                return one;
            }
        }
        return NOT_APPLICABLE;
    }

    /** The verdict on several of which one is enough; not applicable where none of them is. */
    public static Verdict ofAny(Collection<Verdict> verdicts) {
        for (Verdict one : new Verdict[] {MET, UNDECIDED, MISSING, NOT_MET}) {
            if (verdicts.contains(one)) {
                return one;
            }
        }
        return NOT_APPLICABLE;
    }

    /** The name on the wire: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
