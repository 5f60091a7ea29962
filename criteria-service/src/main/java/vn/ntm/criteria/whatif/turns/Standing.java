package vn.ntm.criteria.whatif.turns;

import java.util.Locale;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.platform.problems.Text;

/** How a unit stands to what one of the two laws asks: the verdict, or why there is none. */
public enum Standing {
    MET(new Text("Đạt", "met")),
    NOT_MET(new Text("Chưa đạt", "not met")),
    NOT_APPLICABLE(new Text("Không áp dụng", "not applicable")),
    MISSING(new Text("Thiếu số liệu", "missing")),
    UNDECIDED(new Text("Chưa đủ căn cứ", "undecided")),
    /** The set asks for no such thing. */
    ABSENT(new Text("Bộ tiêu chí không có chỉ tiêu này", "not in the set")),
    /** There is a value, of a form that the set does not take. */
    OTHER_FORM(new Text("Số liệu ở dạng khác", "value of another form"));

    private final Text title;

    Standing(Text title) {
        this.title = title;
    }

    static Standing of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    /** Whether it is met, or is not asked of the unit. */
    boolean holds() {
        return this == MET || this == NOT_APPLICABLE;
    }

    /** Whether nobody can say if it is met. */
    boolean isUnknown() {
        return !holds() && this != NOT_MET;
    }

    public Text title() {
        return title;
    }

    /** The name on the wire: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
