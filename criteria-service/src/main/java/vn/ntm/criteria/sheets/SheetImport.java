package vn.ntm.criteria.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.Bases;
import vn.ntm.criteria.assessments.keeping.Assessments;
import vn.ntm.criteria.assessments.keeping.Change;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Life;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.assessments.procedure.Submission;
import vn.ntm.criteria.sheets.SheetRows.Row;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.access.Caller;
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
    private final Bases bases;
    private final Assessments assessments;
    private final Submission submission;
    private final Caller caller;
    private final Clock clock;

    SheetImport(
            SheetRows rows, Bases bases, Assessments assessments, Submission submission, Caller caller, Clock clock) {
        this.rows = rows;
        this.bases = bases;
        this.assessments = assessments;
        this.submission = submission;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assessment-sheet";
    }

    @Override
    public SheetSummary run(JobInput input, JobProgress progress) {
        progress.at(READING, 0, null);
        FileFaults faults = new FileFaults();
        SheetAsked asked = SheetParameters.read(input.parameters());
        SetText text = rows.set(asked);
        List<Row> read = rows.read(input.file(), asked, text, faults);
        faults.refuseIfAny();
        progress.at(JUDGING, 0, (long) read.size());
        Map<UUID, Assessment> opened = opened(read, asked, text);
        Map<UUID, Assessment> edited = edited(read);
        boolean submit = Boolean.parseBoolean(input.parameters().get(SUBMIT));
        if (submit) {
            refuseWhatIsNotReady(
                    read, opened, edited, ValueColumn.of(text.set()).keySet(), faults);
        }
        if (!input.dryRun()) {
            keep(opened, true, submit, progress, 0, read.size());
            keep(edited, false, submit, progress, opened.size(), read.size());
        }
        int changed = opened.size() + edited.size();
        return new SheetSummary(
                read.size(),
                opened.size(),
                edited.size(),
                read.size() - changed,
                read.stream().mapToInt(row -> row.changed().size()).sum(),
                submit ? changed : 0);
    }

    private Map<UUID, Assessment> opened(List<Row> read, SheetAsked asked, SetText text) {
        Map<UUID, Facts> units = new LinkedHashMap<>();
        read.stream()
                .filter(row -> row.inWork() == null && !row.changed().isEmpty())
                .forEach(row -> units.put(row.unit().id(), Facts.NONE));
        Map<UUID, Assessment.Basis> basis = units.isEmpty() ? Map.of() : bases.of(units, text.set(), asked.on());
        Map<UUID, Assessment> opened = new LinkedHashMap<>();
        for (Row row : read) {
            if (units.containsKey(row.unit().id())) {
                Assessment empty = new Assessment(
                        UUID.randomUUID(),
                        row.unit().ref(),
                        text.ref(),
                        asked.on(),
                        State.DRAFT,
                        0,
                        0,
                        basis.get(row.unit().id()),
                        Map.of(),
                        Map.of(),
                        null,
                        row.unit().illustrative(),
                        null,
                        null);
                opened.put(row.unit().id(), Life.declare(empty, said(row)));
            }
        }
        return opened;
    }

    private Map<UUID, Assessment> edited(List<Row> read) {
        Map<UUID, Assessment> edited = new LinkedHashMap<>();
        for (Row row : read) {
            if (row.inWork() != null && !row.changed().isEmpty()) {
                edited.put(row.unit().id(), Life.declare(row.inWork(), said(row)));
            }
        }
        return edited;
    }

    private Map<String, Said> said(Row row) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Said> said = new LinkedHashMap<>();
        row.changed().forEach((code, value) -> {
            @Nullable
            Said before = row.inWork() == null ? null : row.inWork().entry(code).declared();
            said.put(
                    code,
                    new Said(
                            value,
                            before == null ? null : before.source(),
                            before == null ? null : before.remark(),
                            caller.name(),
                            null,
                            now,
                            false));
        });
        return said;
    }

    /** What a submission would refuse is told by row, as what a cell says is. */
    private void refuseWhatIsNotReady(
            List<Row> read,
            Map<UUID, Assessment> opened,
            Map<UUID, Assessment> edited,
            Set<String> columns,
            FileFaults faults) {
        Map<UUID, Integer> lines = new HashMap<>();
        read.forEach(row -> lines.put(row.unit().id(), row.line()));
        List<Assessment> all = new ArrayList<>(opened.values());
        all.addAll(edited.values());
        submission.lacking(all).forEach((unit, lacking) -> {
            for (Fault fault : lacking) {
                faults.add(
                        lines.getOrDefault(unit, 1), columnOf(fault.field(), columns), fault.value(), fault.accepted());
            }
        });
        faults.refuseIfAny();
    }

    /** The first column of the first indicator that a fault is about, so that it is marked in the file. */
    private static String columnOf(String field, Set<String> columns) {
        String codes = field.substring(field.indexOf('.') + 1);
        String code = codes.split(",", 2)[0];
        return columns.stream()
                .filter(column -> column.equals(code) || column.startsWith(code + "/"))
                .findFirst()
                .orElse(field);
    }

    private void keep(
            Map<UUID, Assessment> all, boolean areNew, boolean submit, JobProgress progress, int done, int of) {
        if (all.isEmpty()) {
            return;
        }
        if (submit) {
            submission.submit(all.values(), areNew);
        } else {
            List<Change> changes = new ArrayList<>();
            for (Assessment one : all.values()) {
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
        progress.at(JUDGING, (long) done + all.size(), (long) of);
    }
}
