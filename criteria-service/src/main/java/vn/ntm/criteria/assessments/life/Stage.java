package vn.ntm.criteria.assessments.life;

import java.util.Locale;

/** Whose values are meant. */
public enum Stage {
    /** <i>Tự đánh giá</i>: by the unit itself. */
    DECLARED,
    /** <i>Thẩm tra</i>: by the level above. */
    VERIFIED,
    /** <i>Thẩm định</i>: by the departments. */
    APPRAISED;

    /** The name on the wire: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
