package vn.ntm.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision by which a unit is recognised (<i>công nhận</i>, 18/2022/QĐ-TTg).
 *
 * @param unitCode the unit's code on the decision's date
 * @param forYear the year that it is recognised for, which may lie before the decision
 * @param source where the fact was read
 * @param illustrative made up for an example; marked wherever it is shown
 */
public record RecognitionRecorded(
        UUID recognitionId,
        UUID unitId,
        String unitCode,
        UnitLevel unitLevel,
        RecognitionLevel level,
        Decision decision,
        @Nullable Integer forYear,
        @Nullable String source,
        boolean illustrative)
        implements Fact {

    /**
     * @param number as printed, such as {@code 37/QĐ-TTg}
     * @param date the date of signing, from which the recognition holds
     * @param body who decided
     */
    public record Decision(String number, LocalDate date, String body) {}
}
