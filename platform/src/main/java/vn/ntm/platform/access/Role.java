package vn.ntm.platform.access;

/** The roles that a token may carry in {@code groups}. */
public final class Role {

    /** <i>Cán bộ xã</i>. */
    public static final String COMMUNE_OFFICER = "commune-officer";

    /** <i>Cán bộ huyện</i>, until 30 June 2025. */
    public static final String DISTRICT_OFFICER = "district-officer";

    /** <i>Cán bộ tỉnh</i>. */
    public static final String PROVINCE_OFFICER = "province-officer";

    /** <i>Cán bộ trung ương</i>. */
    public static final String NATIONAL_OFFICER = "national-officer";

    /** Reads everything, writes nothing. */
    public static final String AUDITOR = "auditor";

    /** Another government system. */
    public static final String INTEGRATION = "integration";

    private Role() {}
}
