package vn.ntm.criteria.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.procedure.Submission;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.criteria.sheets.rows.SheetAsked;
import vn.ntm.criteria.sheets.rows.SheetFile;
import vn.ntm.criteria.sheets.rows.SheetRows;
import vn.ntm.platform.jobs.JobInput;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.jobs.JobProgress;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;

/** Takes a table of assessments, whole or not at all. */
@ApplicationScoped
class SheetImport implements JobKind {

    static final String SUBMIT = "submit";
    static final String REPEAT = "repeat";

    private static final Text READING = new Text("Đang đọc và kiểm tra", "Reading and checking");
    private static final Text JUDGING = new Text("Đang đánh giá", "Evaluating");

    private final SheetRows rows;
    private final SheetWork work;
    private final Assessments assessments;
    private final Submission submission;

    SheetImport(SheetRows rows, SheetWork work, Assessments assessments, Submission submission) {
        this.rows = rows;
        this.work = work;
        this.assessments = assessments;
        this.submission = submission;
    }

    @Override
    public String name() {
        return "assessment-sheet";
    }

    @Override
    public SheetSummary run(JobInput input, JobProgress progress) {
        progress.at(READING, 0, null);
        boolean submit = Boolean.parseBoolean(input.parameters().get(SUBMIT));
        FileFaults faults = new FileFaults();
        SheetAsked asked = SheetParameters.read(input.parameters());
        SetText text = rows.set(asked);
        SheetFile read = rows.read(input.file(), asked, text, submit, faults);
        faults.refuseIfAny();
        progress.at(JUDGING, 0, (long) read.rows().size());
        SheetWork.Done done = work.of(read.rows(), asked, text);
        if (submit) {
            if (!Boolean.parseBoolean(input.parameters().get(REPEAT))) {
                refuseWhatIsRepeated(read, done, faults);
            }
            refuseWhatIsNotReady(read, done.all(), faults);
        }
        if (!input.dryRun()) {
            keep(done, submit, progress, read.rows().size());
        }
        return SheetSummary.of(read, done, submit);
    }

    /** The figures of last time are filled in for comparison: nobody hands them in for a new day unread. */
    private static void refuseWhatIsRepeated(SheetFile read, SheetWork.Done done, FileFaults faults) {
        Map<UUID, Integer> lines = read.lines();
        done.all().stream()
                .filter(one -> done.repeated().containsKey(one.id()))
                .forEach(one -> faults.add(
                        lines.getOrDefault(one.unit().id(), 1),
                        SheetColumns.CODE,
                        one.unit().code(),
                        new Text(
                                        "số liệu mới: dòng này giống hệt lần đánh giá ngày %s; nếu đúng vậy, gửi với repeat=true",
                                        "new figures: this row is exactly the assessment of %s; where that is right, send it"
                                                + " with repeat=true")
                                .with(done.repeated().get(one.id()))));
    }

    /** What a submission would refuse is told by row, as what a cell says is. */
    private void refuseWhatIsNotReady(SheetFile read, List<Assessment> all, FileFaults faults) {
        Map<UUID, Integer> lines = read.lines();
        submission.lacking(all).forEach((unit, lacking) -> {
            for (Fault fault : lacking) {
                faults.add(lines.getOrDefault(unit, 1), read.marked(fault.field()), fault.value(), accepted(fault));
            }
        });
        faults.refuseIfAny();
    }

    private static Text accepted(Fault fault) {
        return fault.field().startsWith("answers.")
                ? new Text(
                        fault.accepted().vi() + "; nếu đúng, giải trình ở cột " + SheetColumns.ANSWER,
                        fault.accepted().en() + "; where it is right, say why in the column " + SheetColumns.ANSWER)
                : fault.accepted();
    }

    private void keep(SheetWork.Done done, boolean submit, JobProgress progress, int of) {
        if (submit) {
            List<Assessment> known = new ArrayList<>(done.edited());
            known.addAll(done.resting());
            submission.submit(done.opened(), known);
        } else {
            keep(done.opened(), true);
            progress.at(JUDGING, (long) done.opened().size(), (long) of);
            keep(done.edited(), false);
        }
        progress.at(JUDGING, (long) of, (long) of);
    }

    private void keep(List<Assessment> all, boolean areNew) {
        List<Change> changes = new ArrayList<>();
        for (Assessment one : all) {
            changes.add(new Change(
                    one,
                    assessments.judge(one),
                    areNew,
                    areNew ? "opened" : "edited",
                    "%s %s: sheet".formatted(one.unit().code(), one.on()),
                    null));
        }
        assessments.keep(changes);
    }
}
