package vn.ntm.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The tier of an administrative unit; from 1 July 2025 there is no district any more (NĐ 131/2025/NĐ-CP). */
public enum UnitLevel {
    /** <i>Tỉnh, thành phố trực thuộc trung ương</i>. */
    PROVINCE,
    /** <i>Huyện, quận, thị xã, thành phố thuộc tỉnh</i>. */
    DISTRICT,
    /** <i>Xã, phường, thị trấn, đặc khu</i>. */
    COMMUNE,
    /** <i>Thôn</i>: not an administrative unit by law, but a subject of the programme. */
    HAMLET;

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
