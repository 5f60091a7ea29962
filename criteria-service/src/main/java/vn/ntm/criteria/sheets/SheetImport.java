package vn.ntm.criteria.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.procedure.Submission;
import vn.ntm.platform.jobs.JobInput;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.jobs.JobProgress;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;

/** Takes a table of assessments, whole or not at all. */
@ApplicationScoped
class SheetImport implements JobKind {

    static final String ON = "on";
    static final String KIND = "kind";
    static final String LEVEL = "level";
    static final String SUBMIT = "submit";

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
        List<SheetRow> read = rows.read(input.file(), asked, text, submit, faults);
        faults.refuseIfAny();
        progress.at(JUDGING, 0, (long) read.size());
        SheetWork.Done done = work.of(read, asked, text);
        if (submit) {
            refuseWhatIsNotReady(read, done.all(), text, faults);
        }
        if (!input.dryRun()) {
            keep(done, submit, progress, read.size());
        }
        return SheetSummary.of(read, done, submit);
    }

    /** What a submission would refuse is told by row, as what a cell says is. */
    private void refuseWhatIsNotReady(List<SheetRow> read, List<Assessment> all, SetText text, FileFaults faults) {
        SheetColumns columns = SheetColumns.of(text.set());
        Map<UUID, Integer> lines = new HashMap<>();
        read.forEach(row -> lines.put(row.unit().id(), row.line()));
        submission.lacking(all).forEach((unit, lacking) -> {
            for (Fault fault : lacking) {
                faults.add(lines.getOrDefault(unit, 1), columns.marked(fault.field()), fault.value(), accepted(fault));
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
            submit(done.opened(), true);
            progress.at(JUDGING, (long) done.opened().size(), (long) of);
            submit(known, false);
        } else {
            keep(done.opened(), true);
            progress.at(JUDGING, (long) done.opened().size(), (long) of);
            keep(done.edited(), false);
        }
        progress.at(JUDGING, (long) of, (long) of);
    }

    private void submit(List<Assessment> all, boolean areNew) {
        if (!all.isEmpty()) {
            submission.submit(all, areNew);
        }
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
