package vn.ntm.criteria.sheets.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.units.UnitOnDate;

/**
 * What a row of a table says.
 *
 * @param inWork the unit's assessment that is worked on; absent where there is none
 * @param values that are new or others, by the code of the indicator
 * @param facts what the unit is said to be, with what was known before; absent where that is nothing new
 * @param source where those values come from; absent where it does not say
 * @param answer what is said to the warnings of the row; absent where it is blank
 */
public record SheetRow(
        int line,
        UnitOnDate unit,
        @Nullable Assessment inWork,
        Map<String, Value> values,
        @Nullable Facts facts,
        @Nullable String source,
        @Nullable String answer) {

    /** Whether it says of the unit what is not on record. */
    public boolean tells() {
        return !values.isEmpty() || facts != null;
    }

    /** Whether it says to warnings what its assessment does not. */
    boolean answersAnew() {
        return answer != null && (inWork == null || !answer.equals(SheetAnswers.of(inWork)));
    }

    /** Whether the unit's assessment may still be written to. */
    public boolean isOpen() {
        return inWork == null || inWork.state().isOpen();
    }
}
