package vn.ntm.local.example.recognitions;

import java.util.Locale;

/** The levels of the programme, each above the one before: <i>đạt chuẩn, nâng cao, kiểu mẫu</i>. */
public enum Level {
    STANDARD,
    ADVANCED,
    MODEL;

    /** The level as the interfaces of the suite write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Level ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
