package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a result came over whole, in four steps that people remember. */
@Schema(description = "A: 0.95 or more of it came over whole; B: 0.8 or more; C: 0.5 or more; D: less")
public enum Grade {
    A("0.95"),
    B("0.8"),
    C("0.5"),
    D("0");

    private final BigDecimal least;

    Grade(String least) {
        this.least = new BigDecimal(least);
    }

    /** @param whole from 0 to 1 */
    static Grade of(BigDecimal whole) {
        for (Grade grade : values()) {
            if (whole.compareTo(grade.least) >= 0) {
                return grade;
            }
        }
        throw new IllegalArgumentException("whole is from 0 to 1: " + whole);
    }
}
