package vn.ntm.criteria.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.derivations.Computed;
import vn.ntm.criteria.derivations.Derivations;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.results.ResultsProblem;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Reads the rows of a table of assessments and finds what they are about. */
@ApplicationScoped
class SheetRows {

    private final SheetUnits sheetUnits;
    private final Units units;
    private final SetTexts sets;
    private final AssessmentRepository assessments;
    private final Derivations derivations;

    SheetRows(
            SheetUnits sheetUnits,
            Units units,
            SetTexts sets,
            AssessmentRepository assessments,
            Derivations derivations) {
        this.sheetUnits = sheetUnits;
        this.units = units;
        this.sets = sets;
        this.assessments = assessments;
        this.derivations = derivations;
    }

    /** @throws ProblemException where no set applies */
    SetText set(SheetAsked asked) {
        return sets.applicable(asked.kind(), asked.level(), asked.on())
                .orElseThrow(() -> new ProblemException(
                        ResultsProblem.NO_APPLICABLE_SET,
                        Fault.of(
                                SheetImport.ON,
                                asked.on(),
                                new Text("một ngày có bộ tiêu chí", "a date on which there is such a set"))));
    }

    /**
     * The rows of a file; what is wrong is noted. The assessments are kept from other writers.
     *
     * @param submit whether they are to be handed in, those with nothing new as well
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<SheetRow> read(byte[] file, SheetAsked asked, SetText text, boolean submit, FileFaults faults) {
        SheetColumns columns = SheetColumns.of(text.set());
        TableFile table = TableFile.read(file, columns.ofFile(), faults);
        Map<String, UnitOnDate> known = sheetUnits.of(asked, null).stream()
                .collect(Collectors.toMap(UnitOnDate::code, unit -> unit, (one, other) -> one));
        Map<UUID, Assessment> inWork = inWork(table, known, asked);
        Map<UUID, Map<String, Value>> computed = derivations.of(text.set(), asked.on(), ids(table, known));
        List<SheetRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TableRow row : table.rows()) {
            String code = row.cell(SheetColumns.CODE);
            UnitOnDate unit = known.get(code);
            if (!seen.add(code)) {
                faults.add(row.line(), SheetColumns.CODE, code, new Text("mỗi đơn vị một dòng", "a row for each unit"));
            } else if (unit == null) {
                faults.add(row.line(), SheetColumns.CODE, code, unknown(code, asked));
            } else {
                SheetRow read = read(
                        row,
                        unit,
                        asked,
                        inWork.get(unit.id()),
                        computed.getOrDefault(unit.id(), Map.of()),
                        columns,
                        faults);
                check(row, read, submit, faults);
                rows.add(read);
            }
        }
        return rows;
    }

    private static List<UUID> ids(TableFile table, Map<String, UnitOnDate> known) {
        return table.rows().stream()
                .map(row -> known.get(row.cell(SheetColumns.CODE)))
                .filter(unit -> unit != null)
                .map(UnitOnDate::id)
                .toList();
    }

    private Map<UUID, Assessment> inWork(TableFile table, Map<String, UnitOnDate> known, SheetAsked asked) {
        List<UUID> ids = ids(table, known);
        List<UUID> found = assessments.inWork(ids, asked.level(), asked.on()).stream()
                .map(Assessment::id)
                .toList();
        Map<UUID, Assessment> inWork = new HashMap<>();
        assessments.lock(found).forEach(one -> inWork.put(one.unit().id(), one));
        // A final one cannot be written to either: its row is refused like one that was handed in.
        assessments
                .thatAreFinal(ids, asked.level(), asked.on())
                .forEach(one -> inWork.putIfAbsent(one.unit().id(), one));
        return inWork;
    }

    private static SheetRow read(
            TableRow row,
            UnitOnDate unit,
            SheetAsked asked,
            @Nullable Assessment inWork,
            Map<String, Value> computed,
            SheetColumns columns,
            FileFaults faults) {
        Map<String, Value> before = inWork == null ? Map.of() : inWork.values(Stage.DECLARED);
        Map<String, Value> values = new LinkedHashMap<>();
        ValueCells.read(row, columns.values(), faults).forEach((code, value) -> {
            Value its = computed.get(code);
            if (its != null && !Computed.agrees(value, its)) {
                String marked = marked(row, code, its, columns);
                faults.add(row.line(), marked, row.cell(marked), Computed.accepted(its));
            } else if (its == null && !isSame(value, before.get(code))) {
                values.put(code, value);
            }
        });
        Circumstances known = inWork == null
                ? Circumstances.of(asked.on(), null)
                : inWork.basis().unit();
        Facts facts = FactCells.read(row, columns.facts(), known, faults);
        String answer = row.cell(SheetColumns.ANSWER);
        boolean isAnswer = !answer.isEmpty() && !answer.equals(inWork == null ? null : answered(inWork));
        return new SheetRow(
                row.line(),
                unit,
                inWork,
                values,
                facts.equals(Facts.saidOf(known)) ? null : facts,
                isAnswer ? answer : null);
    }

    /** The first cell of an indicator in which there is another value than was computed. */
    private static String marked(TableRow row, String code, Value computed, SheetColumns columns) {
        Map<String, Object> right = ValueCells.of(code, computed);
        List<String> written = columns.values().values().stream()
                .filter(column -> column.indicator().code().equals(code))
                .map(ValueColumn::path)
                .filter(path -> !row.cell(path).isEmpty())
                .toList();
        return written.stream()
                .filter(path -> !row.cell(path).equals(String.valueOf(right.get(path))))
                .findFirst()
                .orElse(written.get(0));
    }

    /** What stands in the answer's cell of an assessment. */
    static String answered(Assessment assessment) {
        return assessment.answers().values().stream().distinct().sorted().collect(Collectors.joining("; "));
    }

    private static void check(TableRow row, SheetRow read, boolean submit, FileFaults faults) {
        boolean says = read.tells() || read.answer() != null;
        Assessment inWork = read.inWork();
        String revision = row.cell(SheetColumns.REVISION);
        if (inWork != null && says && !read.isOpen()) {
            faults.add(
                    row.line(),
                    SheetColumns.CODE,
                    row.cell(SheetColumns.CODE),
                    new Text(
                                    "một đơn vị chưa nộp; hồ sơ đang ở trạng thái %s",
                                    "a unit that has not handed in; it is %s")
                            .with(inWork.state()));
        } else if ((says || (submit && read.isOpen()))
                && !revision.isEmpty()
                && !revision.equals(String.valueOf(inWork == null ? 0 : inWork.revision()))) {
            faults.add(
                    row.line(),
                    SheetColumns.REVISION,
                    revision,
                    new Text(
                                    "%s: hồ sơ đã được sửa sau khi tải tệp",
                                    "%s: it was changed since the file was downloaded")
                            .with(inWork == null ? 0 : inWork.revision()));
        }
    }

    private static boolean isSame(Value one, @Nullable Value other) {
        return other != null
                && ValueCells.of("", one)
                        .keySet()
                        .equals(ValueCells.of("", other).keySet())
                && ValueCells.of("", one).entrySet().stream()
                        .allMatch(cell -> isSameCell(
                                cell.getValue(), ValueCells.of("", other).get(cell.getKey())));
    }

    private static boolean isSameCell(Object one, Object other) {
        return one instanceof java.math.BigDecimal number && other instanceof java.math.BigDecimal second
                ? number.compareTo(second) == 0
                : one.equals(other);
    }

    /** Codes of another date are noticed, and told of. */
    private Text unknown(String code, SheetAsked asked) {
        try {
            UnitOnDate found = units.get(SheetColumns.CODE, code, asked.on(), UnitProblem.UNIT_UNKNOWN);
            return new Text("một %s trong địa bàn; %s không phải", "a %s of your territory; %s is none")
                    .with(asked.kind(), found.fullName());
        } catch (ProblemException unknown) {
            Text hint = unknown.detail();
            return new Text("mã của một đơn vị ngày %s. %s", "the code of a unit on %s. %s")
                    .with(asked.on(), hint == null ? "" : hint.vi());
        }
    }
}
