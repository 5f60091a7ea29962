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
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.results.ResultsProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
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

    SheetRows(SheetUnits sheetUnits, Units units, SetTexts sets, AssessmentRepository assessments) {
        this.sheetUnits = sheetUnits;
        this.units = units;
        this.sets = sets;
        this.assessments = assessments;
    }

    /**
     * What a row says.
     *
     * @param inWork the unit's assessment that is worked on; absent where there is none
     * @param changed the values that are new or others, by the code of the indicator
     */
    record Row(int line, UnitOnDate unit, @Nullable Assessment inWork, Map<String, Value> changed) {}

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

    /** The rows of a file; what is wrong is noted. The assessments are kept from other writers. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Row> read(byte[] file, SheetAsked asked, SetText text, FileFaults faults) {
        Map<String, ValueColumn> columns = ValueColumn.of(text.set());
        List<String> optional = new ArrayList<>(columns.keySet());
        optional.add(SheetTemplate.NAME);
        optional.add(SheetTemplate.REVISION);
        TableFile table = TableFile.read(file, new Columns(List.of(SheetTemplate.CODE), optional), faults);
        Map<String, UnitOnDate> known = sheetUnits.of(asked, null).stream()
                .collect(Collectors.toMap(UnitOnDate::code, unit -> unit, (one, other) -> one));
        Map<UUID, Assessment> inWork = inWork(table, known, asked);
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TableRow row : table.rows()) {
            String code = row.cell(SheetTemplate.CODE);
            UnitOnDate unit = known.get(code);
            if (!seen.add(code)) {
                faults.add(
                        row.line(), SheetTemplate.CODE, code, new Text("mỗi đơn vị một dòng", "a row for each unit"));
            } else if (unit == null) {
                faults.add(row.line(), SheetTemplate.CODE, code, unknown(code, asked));
            } else {
                row(row, unit, inWork.get(unit.id()), columns, faults, rows);
            }
        }
        return rows;
    }

    private Map<UUID, Assessment> inWork(TableFile table, Map<String, UnitOnDate> known, SheetAsked asked) {
        List<UUID> ids = table.rows().stream()
                .map(row -> known.get(row.cell(SheetTemplate.CODE)))
                .filter(unit -> unit != null)
                .map(UnitOnDate::id)
                .toList();
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

    private static void row(
            TableRow row,
            UnitOnDate unit,
            @Nullable Assessment inWork,
            Map<String, ValueColumn> columns,
            FileFaults faults,
            List<Row> rows) {
        Map<String, Value> values = ValueCells.read(row, columns, faults);
        Map<String, Value> before = inWork == null ? Map.of() : inWork.values(Stage.DECLARED);
        Map<String, Value> changed = new LinkedHashMap<>();
        values.forEach((code, value) -> {
            if (!isSame(value, before.get(code))) {
                changed.put(code, value);
            }
        });
        String revision = row.cell(SheetTemplate.REVISION);
        if (inWork != null && !changed.isEmpty() && !inWork.state().isOpen()) {
            faults.add(
                    row.line(),
                    SheetTemplate.CODE,
                    row.cell(SheetTemplate.CODE),
                    new Text(
                                    "một đơn vị chưa nộp; hồ sơ đang ở trạng thái %s",
                                    "a unit that has not handed in; it is %s")
                            .with(inWork.state()));
        } else if (!changed.isEmpty()
                && !revision.isEmpty()
                && !revision.equals(String.valueOf(inWork == null ? 0 : inWork.revision()))) {
            faults.add(
                    row.line(),
                    SheetTemplate.REVISION,
                    revision,
                    new Text(
                                    "%s: hồ sơ đã được sửa sau khi tải tệp",
                                    "%s: it was changed since the file was downloaded")
                            .with(inWork == null ? 0 : inWork.revision()));
        }
        rows.add(new Row(row.line(), unit, inWork, changed));
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
            UnitOnDate found = units.get(SheetTemplate.CODE, code, asked.on(), UnitProblem.UNIT_UNKNOWN);
            return new Text("một %s trong địa bàn; %s không phải", "a %s of your territory; %s is none")
                    .with(asked.kind(), found.fullName());
        } catch (ProblemException unknown) {
            Text hint = unknown.detail();
            return new Text("mã của một đơn vị ngày %s. %s", "the code of a unit on %s. %s")
                    .with(asked.on(), hint == null ? "" : hint.vi());
        }
    }
}
