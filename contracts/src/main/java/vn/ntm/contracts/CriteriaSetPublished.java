package vn.ntm.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
 * @param kind the kind of unit to the letter of the law, such as {@code town}; absent in events of before it was told
 * @param revision of the text of this version; absent where the set was published by criterion alone
 * @param conditions what it requires beside its criteria; none in events of before they were told
 * @param provinceId whose set it is; absent of national law
 * @param heldAgainst which official text it was held against; absent where nobody said so
 */
public record CriteriaSetPublished(
        String setId,
        int version,
        UnitLevel unitLevel,
        Level level,
        String nameVi,
        String nameEn,
        LocalDate appliesFrom,
        @Nullable LocalDate appliesTo,
        List<String> legalBasis,
        List<Criterion> criteria,
        @Nullable String kind,
        @Nullable Integer revision,
        @Nullable List<IndicatorText> conditions,
        @Nullable UUID provinceId,
        @Nullable String heldAgainst)
        implements Fact {

    public CriteriaSetPublished {
        legalBasis = List.copyOf(legalBasis);
        criteria = List.copyOf(criteria);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    /** A set that is published by criterion alone. */
    public CriteriaSetPublished(
            String setId,
            int version,
            UnitLevel unitLevel,
            Level level,
            String nameVi,
            String nameEn,
            LocalDate appliesFrom,
            @Nullable LocalDate appliesTo,
            List<String> legalBasis,
            List<Criterion> criteria) {
        this(
                setId,
                version,
                unitLevel,
                level,
                nameVi,
                nameEn,
                appliesFrom,
                appliesTo,
                legalBasis,
                criteria,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /** What a unit that meets a set may be recognised as. */
    public enum Level {
        STANDARD,
        ADVANCED,
        MODEL,
        /** <i>Hiện đại</i>, from 2026. */
        MODERN,
        /** <i>Hoàn thành nhiệm vụ</i>: of towns and provinces. */
        COMPLETED;

        /** The name on the wire: lower case. */
        @JsonValue
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A criterion (<i>tiêu chí</i>).
     *
     * @param number its number in the decision's annex
     * @param indicators how many indicators (<i>chỉ tiêu</i>) it has
     * @param details what each of them requires; none where the set was published by criterion alone
     */
    public record Criterion(
            int number,
            String nameVi,
            String nameEn,
            String groupVi,
            int indicators,
            @Nullable List<IndicatorText> details) {

        public Criterion {
            details = details == null ? List.of() : List.copyOf(details);
        }

        /** A criterion of a set that is published by criterion alone. */
        public Criterion(int number, String nameVi, String nameEn, String groupVi, int indicators) {
            this(number, nameVi, nameEn, groupVi, indicators, List.of());
        }
    }

    /**
     * An indicator, or a condition beside the criteria.
     *
     * @param code as in the annex, such as {@code 17.1}
     * @param unit of its values
     * @param requirement as in the layout of criteria sets, from which it can be judged
     * @param decision where it stands in law
     * @param annex of the decision; absent where it has none
     * @param item its number in the annex
     * @param textConfidence how sure its text is: high, medium, low or none
     * @param thresholdConfidence how sure its thresholds are
     */
    public record IndicatorText(
            String code,
            String textVi,
            String textEn,
            String unit,
            Object requirement,
            String decision,
            @Nullable String annex,
            String item,
            String textConfidence,
            String thresholdConfidence) {}
}
