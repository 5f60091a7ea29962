package vn.ntm.criteria.sheets;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param rows of the file
 * @param opened assessments that are new
 * @param edited assessments in work of which values, facts or answers are others
 * @param unchanged rows that say what is known already, or nothing
 * @param values that are new or others
 * @param submitted assessments that were handed in, those in work of rows that say nothing new among them
 */
@Schema(name = "AssessmentSheetSummary")
public record SheetSummary(int rows, int opened, int edited, int unchanged, int values, int submitted) {

    static SheetSummary of(List<SheetRow> rows, SheetWork.Done done, boolean submit) {
        int changed = done.opened().size() + done.edited().size();
        return new SheetSummary(
                rows.size(),
                done.opened().size(),
                done.edited().size(),
                rows.size() - changed,
                rows.stream().mapToInt(row -> row.values().size()).sum(),
                submit ? done.all().size() : 0);
    }
}
