package vn.ntm.reporting.scale;

/** What a criterion is called. */
public record CriterionName(String nameVi, String nameEn) {

    /** Of a criterion whose name no fact has told. */
    public static CriterionName ofNumber(int number) {
        return new CriterionName("Tiêu chí " + number, "Criterion " + number);
    }
}
