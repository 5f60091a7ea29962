package vn.ntm.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a province as they stand after a change, in each reading.
 *
 * @param asOf the date that the figures hold for: today, or the last day of a province that has ended
 * @param knownAt when the last fact that they rest on was recorded
 */
public record ProvinceStatisticsUpdated(
        UUID unitId, String unitCode, String unitName, LocalDate asOf, Instant knownAt, List<Reading> readings)
        implements Fact {

    public ProvinceStatisticsUpdated {
        readings = List.copyOf(readings);
    }

    /** The figures over one base. */
    public record Reading(Base base, List<Figure> figures) {
        public Reading {
            figures = List.copyOf(figures);
        }
    }

    /** The units that figures are counted over. */
    public enum Base {
        /** The units of the day asked for. */
        DAY,
        /** The units that the plan was made for, each followed to what became of it. */
        COHORT;

        /** The name on the wire. */
        @JsonValue
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return token();
        }
    }

    /**
     * @param denominator absent for a plain count
     * @param value what is shown, rounded: a share in percent, a mean, or the count itself; absent where nothing is known
     * @param unit {@code percent}, {@code criteria} or {@code count}
     * @param target the plan's number, compared with the numerator
     * @param difference numerator less target
     * @param illustrative how many of the units in the numerator rest on illustrative data
     * @param assessments who examined the assessments that the denominator rests on; absent where it rests on none, and
     *     in events of before it was told
     */
    public record Figure(
            String id,
            long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            String unit,
            @Nullable BigDecimal target,
            @Nullable LocalDate targetBy,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal difference,
            long illustrative,
            @Nullable Assessments assessments) {}

    /**
     * Who examined the assessments of a figure's denominator, in numbers of units.
     *
     * @param reported reported by criterion
     * @param selfDeclared declared by the unit (<i>tự đánh giá</i>), by indicator; examined by nobody yet
     * @param verified by the level above (<i>thẩm tra</i>)
     * @param appraised by the departments (<i>thẩm định</i>), or final
     * @param unconfirmedSet how many of all these are by a set whose text no operator has confirmed
     * @param incomplete units beside these, and not in the denominator: their assessment leaves criteria open
     */
    public record Assessments(
            long reported, long selfDeclared, long verified, long appraised, long unconfirmedSet, long incomplete) {}
}
