package vn.ntm.criteria.sheets.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.rules.Remark;

/** What the column of answers says to the warnings of a row. */
public final class SheetAnswers {

    private SheetAnswers() {}

    /** What stands in the cell of an assessment. */
    public static String of(Assessment assessment) {
        return assessment.answers().values().stream().distinct().sorted().collect(Collectors.joining("; "));
    }

    /**
     * By the keys of the warnings there are, what the row says to each that its assessment does not. A cell that stands as
     * it was downloaded answers what nobody answered yet: the warning of a value that the row changes is a new one.
     */
    public static Map<String, String> given(SheetRow row, Assessment written, Collection<Remark> remarks) {
        Map<String, String> given = new HashMap<>();
        String answer = row.answer();
        if (answer == null) {
            return given;
        }
        for (Remark remark : remarks) {
            String before = written.answers().get(remark.key());
            boolean isNew = row.answersAnew() ? !answer.equals(before) : before == null;
            if (remark.severity() == Remark.Severity.WARNING && isNew) {
                given.put(remark.key(), answer);
            }
        }
        return given;
    }
}
