package vn.ntm.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a unit is recognised as. In ascending order: each level of a commune includes those before it. */
public enum RecognitionLevel {
    /** <i>Đạt chuẩn nông thôn mới</i>. */
    STANDARD,
    /** <i>Nông thôn mới nâng cao</i>. */
    ADVANCED,
    /** <i>Nông thôn mới kiểu mẫu</i>. */
    MODEL;

    /** The name on the wire: lower case. */
    @JsonValue
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return token();
    }
}
