package vn.ntm.criteria.sheets.rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.SetTexts;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.derivations.Derivations;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.results.ResultsProblem;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.sql.TransactionLock;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.units.UnitOnDate;

/** Reads the rows of a table of assessments and finds what they are about. */
@ApplicationScoped
public class SheetRows {

    private final SheetUnits sheetUnits;
    private final SetTexts sets;
    private final AssessmentRepository assessments;
    private final Derivations derivations;
    private final TransactionLock lock;

    SheetRows(
            SheetUnits sheetUnits,
            SetTexts sets,
            AssessmentRepository assessments,
            Derivations derivations,
            TransactionLock lock) {
        this.sheetUnits = sheetUnits;
        this.sets = sets;
        this.assessments = assessments;
        this.derivations = derivations;
        this.lock = lock;
    }

    /**
     * The set of a sheet: hamlets of one sheet are under the set of one province.
     *
     * @throws ProblemException where no set applies, or not the same one to all
     */
    public SetText set(SheetAsked asked) {
        if (asked.kind().isProvinces()) {
            return ofAll(asked, sheetUnits.of(asked));
        }
        return sets.applicable(asked.kind(), asked.level(), asked.on())
                .orElseThrow(() -> new ProblemException(
                        ResultsProblem.NO_APPLICABLE_SET,
                        Fault.of(
                                SheetAsked.ON,
                                asked.on(),
                                new Text("một ngày có bộ tiêu chí", "a date on which there is such a set"))));
    }

    private SetText ofAll(SheetAsked asked, List<UnitOnDate> units) {
        List<UUID> ids = units.stream().map(UnitOnDate::id).toList();
        return sets.ofAll(ids, asked.kind(), asked.level(), asked.on())
                .orElseThrow(() -> new ProblemException(
                        ResultsProblem.NO_APPLICABLE_SET, Fault.of(SheetAsked.WITHIN, null, SetTexts.OF_ONE_SET)));
    }

    /**
     * The rows of a file; what is wrong is noted. The assessments are kept from other writers, and so are those that the
     * units do not have yet.
     *
     * @param submit whether they are to be handed in, those with nothing new as well
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SheetFile read(byte[] file, SheetAsked asked, SetText text, boolean submit, FileFaults faults) {
        SheetColumns columns = SheetColumns.of(text.set());
        TableFile table = TableFile.read(file, columns.ofFile(), faults);
        new SheetStamp(asked.on(), text.ref()).check(table.titles(), faults);
        // Of a table for another day every name would be wrong too.
        faults.refuseIfAny();
        RowReading reading = new RowReading(asked, columns, submit, faults);
        RowUnits units = sheetUnits.ofRows(asked, faults);
        Map<TableRow, UnitOnDate> found = new LinkedHashMap<>();
        for (TableRow row : table.rows()) {
            if (!reading.isAside(row)) {
                units.of(row).ifPresentOrElse(unit -> found.put(row, unit), () -> reading.check(row));
            }
        }
        Map<UUID, Assessment> inWork = inWork(found.values(), asked);
        Map<UUID, Map<String, Value>> computed = derivations.of(
                text.set(),
                asked.on(),
                found.values().stream().map(UnitOnDate::id).toList());
        List<SheetRow> rows = new ArrayList<>();
        found.forEach((row, unit) ->
                rows.add(reading.read(row, unit, inWork.get(unit.id()), computed.getOrDefault(unit.id(), Map.of()))));
        return new SheetFile(columns, table.columns(), rows);
    }

    private Map<UUID, Assessment> inWork(Collection<UnitOnDate> units, SheetAsked asked) {
        lock(units, asked);
        List<UUID> ids = units.stream().map(UnitOnDate::id).toList();
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

    /**
     * What is not there yet cannot be locked as a row: two tables that open the assessments of the same units take their
     * turns by what the units lie in, in one order.
     */
    private void lock(Collection<UnitOnDate> units, SheetAsked asked) {
        units.stream()
                .map(unit -> String.valueOf(
                        unit.parent() == null ? unit.id() : unit.parent().id()))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(parent -> lock.hold("assessment-sheet %s %s %s".formatted(asked.level(), asked.on(), parent)));
    }
}
