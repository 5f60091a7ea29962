package vn.ntm.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The legal kind of a unit; on the wire each is written as the official lists do, in Vietnamese without diacritics. */
public enum UnitType {
    /** <i>Tỉnh</i>. */
    PROVINCE("tinh", UnitLevel.PROVINCE),
    /** <i>Thành phố trực thuộc trung ương</i>. */
    CENTRAL_CITY("thanh_pho_truc_thuoc_tw", UnitLevel.PROVINCE),
    /** <i>Huyện</i>. */
    RURAL_DISTRICT("huyen", UnitLevel.DISTRICT),
    /** <i>Quận</i>. */
    URBAN_DISTRICT("quan", UnitLevel.DISTRICT),
    /** <i>Thị xã</i>. */
    TOWN("thi_xa", UnitLevel.DISTRICT),
    /** <i>Thành phố thuộc tỉnh</i>. */
    PROVINCIAL_CITY("thanh_pho", UnitLevel.DISTRICT),
    /** <i>Xã</i>: the only commune-level unit that the programme counts. */
    COMMUNE("xa", UnitLevel.COMMUNE),
    /** <i>Phường</i>. */
    WARD("phuong", UnitLevel.COMMUNE),
    /** <i>Thị trấn</i>. */
    TOWNSHIP("thi_tran", UnitLevel.COMMUNE),
    /** <i>Đặc khu</i>, since 1 July 2025. */
    SPECIAL_ZONE("dac_khu", UnitLevel.COMMUNE),
    /** <i>Thôn</i> and its equals (<i>bản, làng, ấp, buôn</i>). */
    HAMLET("thon", UnitLevel.HAMLET);

    private final String token;
    private final UnitLevel level;

    UnitType(String token, UnitLevel level) {
        this.token = token;
        this.level = level;
    }

    /** The name on the wire and in the official lists. */
    @JsonValue
    public String token() {
        return token;
    }

    /** The tier that units of this type stand on. */
    public UnitLevel level() {
        return level;
    }

    /** The type written as {@code token}; empty where there is none. */
    public static Optional<UnitType> ofToken(String token) {
        return Arrays.stream(values()).filter(type -> type.token.equals(token)).findFirst();
    }

    @Override
    public String toString() {
        return token;
    }
}
