package vn.ntm.criteria.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;

/** The kind of unit that a set is for. */
public enum SetKind {
    /** <i>Thôn</i>. */
    HAMLET(UnitLevel.HAMLET),
    /** <i>Xã</i>. */
    COMMUNE(UnitLevel.COMMUNE),
    /** <i>Huyện</i>. */
    DISTRICT(UnitLevel.DISTRICT),
    /** <i>Huyện không có đơn vị hành chính cấp xã</i>: islands. */
    DISTRICT_WITHOUT_COMMUNES(UnitLevel.DISTRICT),
    /** <i>Thị xã, thành phố trực thuộc cấp tỉnh</i>. */
    TOWN(UnitLevel.DISTRICT),
    /** <i>Tỉnh, thành phố trực thuộc trung ương</i>. */
    PROVINCE(UnitLevel.PROVINCE);

    private final UnitLevel tier;

    SetKind(UnitLevel tier) {
        this.tier = tier;
    }

    /** The tier on which such units stand. */
    public UnitLevel tier() {
        return tier;
    }

    /** Whether each province has sets of its own (<i>bộ tiêu chí thôn do tỉnh ban hành</i>); otherwise they are the nation's. */
    public boolean isProvinces() {
        return this == HAMLET;
    }

    /** The types of its units. */
    public List<UnitType> types() {
        SetKind kind = this == DISTRICT_WITHOUT_COMMUNES ? DISTRICT : this;
        return Arrays.stream(UnitType.values())
                .filter(type -> of(type).equals(Optional.of(kind)))
                .toList();
    }

    /**
     * The kind that a unit of this type is, but for districts without communes, which no type tells; empty where the
     * programme has no sets for it (wards, townships).
     */
    public static Optional<SetKind> of(UnitType type) {
        return switch (type) {
            case HAMLET -> Optional.of(HAMLET);
            case COMMUNE -> Optional.of(COMMUNE);
            case RURAL_DISTRICT -> Optional.of(DISTRICT);
            case TOWN, PROVINCIAL_CITY -> Optional.of(TOWN);
            case PROVINCE, CENTRAL_CITY -> Optional.of(PROVINCE);
            case WARD, TOWNSHIP, SPECIAL_ZONE, URBAN_DISTRICT -> Optional.empty();
        };
    }

    /** The name on the wire: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
