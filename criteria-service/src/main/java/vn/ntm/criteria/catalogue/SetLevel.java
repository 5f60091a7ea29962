package vn.ntm.criteria.catalogue;

import java.util.Locale;
import vn.ntm.platform.problems.Text;

/** What a unit that meets a set may be recognised as. */
public enum SetLevel {
    /** <i>Đạt chuẩn</i>. */
    STANDARD("đạt chuẩn", "standard"),
    /** <i>Nâng cao</i>. */
    ADVANCED("nâng cao", "advanced"),
    /** <i>Kiểu mẫu</i>. */
    MODEL("kiểu mẫu", "model"),
    /** <i>Hiện đại</i>, from 2026. */
    MODERN("hiện đại", "modern"),
    /** <i>Hoàn thành nhiệm vụ</i>: of towns and provinces. */
    COMPLETED("hoàn thành nhiệm vụ", "completed");

    private final Text title;

    SetLevel(String vi, String en) {
        this.title = new Text(vi, en);
    }

    /** What it is called. */
    public Text title() {
        return title;
    }

    /** The name on the wire: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
