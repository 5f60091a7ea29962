package vn.ntm.criteria.catalogue;

import java.util.Locale;

/** What a unit that meets a set may be recognised as. */
public enum SetLevel {
    /** <i>Đạt chuẩn</i>. */
    STANDARD,
    /** <i>Nâng cao</i>. */
    ADVANCED,
    /** <i>Kiểu mẫu</i>. */
    MODEL,
    /** <i>Hiện đại</i>, from 2026. */
    MODERN,
    /** <i>Hoàn thành nhiệm vụ</i>: of towns and provinces. */
    COMPLETED;

    /** The name on the wire: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
