package vn.ntm.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criteria set (<i>bộ tiêu chí</i>) as it was published; it is never edited afterwards.
 *
 * @param setId the same for all versions of a set
 * @param version from 1
 * @param unitLevel the kind of unit that it is for
 * @param level what a unit that meets it may be recognised as
 * @param appliesFrom the first day of its period
 * @param appliesTo the day after the last; absent while it is open
 * @param legalBasis the decisions that it is taken from
 */
public record CriteriaSetPublished(
        String setId,
        int version,
        UnitLevel unitLevel,
        RecognitionLevel level,
        String nameVi,
        String nameEn,
        LocalDate appliesFrom,
        @Nullable LocalDate appliesTo,
        List<String> legalBasis,
        List<Criterion> criteria)
        implements Fact {

    public CriteriaSetPublished {
        legalBasis = List.copyOf(legalBasis);
        criteria = List.copyOf(criteria);
    }

    /**
     * A criterion (<i>tiêu chí</i>).
     *
     * @param number its number in the decision's annex
     * @param indicators how many indicators (<i>chỉ tiêu</i>) it has
     */
    public record Criterion(int number, String nameVi, String nameEn, String groupVi, int indicators) {}
}
