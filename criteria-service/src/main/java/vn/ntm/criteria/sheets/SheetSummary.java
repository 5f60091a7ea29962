package vn.ntm.criteria.sheets;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.sheets.rows.SheetFile;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.uploads.Noted;

/**
 * What an import did, or would do.
 *
 * @param rows of the file
 * @param opened assessments that are new
 * @param edited assessments in work of which values, facts or answers are others
 * @param unchanged rows that say what is known already, or nothing
 * @param values that are new or others
 * @param submitted assessments that were handed in, those in work of rows that say nothing new among them
 * @param repeated rows of units that declare for this day exactly what they declared the last time
 * @param errors of validation rules, which stop a submission
 * @param warnings of validation rules that nobody has answered
 * @param remarks those errors and warnings by row, the first thousand
 */
@Schema(name = "AssessmentSheetSummary")
public record SheetSummary(
        int rows,
        int opened,
        int edited,
        int unchanged,
        int values,
        int submitted,
        int repeated,
        int errors,
        int warnings,
        List<RowRemark> remarks)
        implements Noted {

    private static final int SHOWN_AT_MOST = 1_000;

    static SheetSummary of(SheetFile file, SheetWork.Done done, boolean submit) {
        int changed = done.opened().size() + done.edited().size();
        List<RowRemark> remarks = RowRemark.of(file, done);
        int errors = (int) remarks.stream().filter(RowRemark::isError).count();
        return new SheetSummary(
                file.rows().size(),
                done.opened().size(),
                done.edited().size(),
                file.rows().size() - changed,
                file.rows().stream().mapToInt(row -> row.values().size()).sum(),
                submit ? done.all().size() : 0,
                done.repeated().size(),
                errors,
                remarks.size() - errors,
                remarks.stream().limit(SHOWN_AT_MOST).toList());
    }

    @Override
    public List<Fault> notes() {
        return remarks.stream().map(RowRemark::note).toList();
    }
}
