package vn.ntm.criteria.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.sheets.rows.SheetFile;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;

/**
 * What a validation rule says of a row: an error, or a warning that nobody has answered.
 *
 * @param line in the file
 * @param unit its code
 * @param column that it is about
 */
@Schema(name = "AssessmentSheetRemark")
record RowRemark(int line, String unit, String column, String severity, Text text) {

    /** All of a file, by line. */
    static List<RowRemark> of(SheetFile file, SheetWork.Done done) {
        Map<UUID, Integer> lines = file.lines();
        List<RowRemark> all = new ArrayList<>();
        for (Assessment one : done.all()) {
            for (Remark remark : done.remarks().getOrDefault(one.id(), List.of())) {
                boolean isError = remark.severity() == Remark.Severity.ERROR;
                if (isError || !one.answers().containsKey(remark.key())) {
                    all.add(new RowRemark(
                            lines.getOrDefault(one.unit().id(), 1),
                            one.unit().code(),
                            file.marked("values." + String.join(",", remark.paths())),
                            remark.severity().toString(),
                            remark.text()));
                }
            }
        }
        all.sort(Comparator.comparing(RowRemark::line));
        return all;
    }

    @com.fasterxml.jackson.annotation.JsonIgnore
    boolean isError() {
        return severity.equals(Remark.Severity.ERROR.toString());
    }

    Fault note() {
        Text what = isError() ? new Text("Lỗi: ", "Error: ") : new Text("Cảnh báo: ", "Warning: ");
        return new Fault(column, line, null, new Text(what.vi() + text.vi(), what.en() + text.en()));
    }
}
