package vn.ntm.criteria.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion (<i>tiêu chí</i>): met exactly when all of its indicators that apply are.
 *
 * @param number its number in the annex, from 1
 * @param confidence how sure its name is
 * @param indicators as many as were read or recalled; none where none were
 */
public record Criterion(
        int number,
        String nameVi,
        String nameEn,
        @Nullable String groupVi,
        Confidence confidence,
        String evidence,
        List<Indicator> indicators) {

    public Criterion {
        indicators = List.copyOf(indicators);
    }
}
