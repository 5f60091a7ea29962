package vn.ntm.platform.access;

/** What a caller may be: the roles that a token carries in {@code groups}, and what follows from them. */
public final class Role {

    /** <i>Cán bộ xã</i>. */
    public static final String COMMUNE_OFFICER = "commune-officer";

    /** <i>Cán bộ huyện</i>, until 30 June 2025. */
    public static final String DISTRICT_OFFICER = "district-officer";

    /** <i>Cán bộ tỉnh</i>. */
    public static final String PROVINCE_OFFICER = "province-officer";

    /** <i>Cán bộ trung ương</i>. */
    public static final String NATIONAL_OFFICER = "national-officer";

    /**
     * <i>Cán bộ sở, ngành</i>: what an officer is whose token names a department of the unit. No token says it of itself;
     * {@link DepartmentRole} puts it in the place of the other roles.
     */
    public static final String DEPARTMENT_OFFICER = "department-officer";

    /** Reads everything, writes nothing. */
    public static final String AUDITOR = "auditor";

    /** Another government system. */
    public static final String INTEGRATION = "integration";

    private Role() {}
}
