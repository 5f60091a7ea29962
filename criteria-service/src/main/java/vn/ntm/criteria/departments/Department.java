package vn.ntm.criteria.departments;

/**
 * A sector department (<i>sở, ngành</i>).
 *
 * @param code lower case with hyphens, such as {@code so-y-te}
 */
public record Department(String code, String nameVi, String nameEn) {}
