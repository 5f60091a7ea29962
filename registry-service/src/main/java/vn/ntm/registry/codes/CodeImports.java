package vn.ntm.registry.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.files.ImportSummary;
import vn.ntm.registry.files.ListImport;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.Territory;
import vn.ntm.registry.units.RegisterWriter;
import vn.ntm.registry.units.UnitRepository;

/** Takes a list of codes into the register: codes, events and the audit row in one transaction, or nothing. */
@ApplicationScoped
public class CodeImports implements ListImport {

    private record Plan(int rows, CodeChanges changes) {

        ImportSummary summary() {
            return new ImportSummary(rows, changes.touched().size(), changes.stated(), rows - changes.stated());
        }
    }

    private final UnitRepository units;
    private final CodeRepository codes;
    private final RegisterWriter register;
    private final Territory territory;
    private final Audit audit;
    private final Clock clock;

    CodeImports(
            UnitRepository units,
            CodeRepository codes,
            RegisterWriter register,
            Territory territory,
            Audit audit,
            Clock clock) {
        this.units = units;
        this.codes = codes;
        this.register = register;
        this.territory = territory;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "codes-import";
    }

    @Override
    @Transactional
    public ImportSummary check(byte[] bytes) {
        return plan(bytes).summary();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public ImportSummary take(byte[] bytes) {
        Instant now = register.hold();
        Plan plan = plan(bytes);
        codes.put(plan.changes(), now);
        audit.note(now, "codes.imported", "units", plan.summary().toString());
        return plan.summary();
    }

    /**
     * Takes rows that the product brings itself, for whoever loads reference data: nobody's territory is asked for.
     *
     * @param known every unit on record
     * @param now the instant that {@link RegisterWriter#hold} gave
     * @throws ProblemException (file refused) with every fault of the rows
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ImportSummary take(List<CodeRow> rows, Register known, Instant now) {
        Plan plan = plan(rows, known, new FileFaults());
        codes.put(plan.changes(), now);
        return plan.summary();
    }

    private Plan plan(byte[] bytes) {
        FileFaults faults = new FileFaults();
        List<CodeRow> rows = CodeRow.read(bytes, faults);
        Register known = new Register(units.all());
        Plan plan = plan(rows, known, faults);
        territory.mustHold(
                known,
                plan.changes().touched().stream()
                        .flatMap(unit -> known.unit(unit).stream())
                        .toList());
        return plan;
    }

    private Plan plan(List<CodeRow> rows, Register known, FileFaults faults) {
        CodePlan plan = CodePlan.of(rows, known, LocalDate.now(clock), faults);
        CodeChanges changes = plan.changes(codes.of(plan.names()), faults);
        faults.refuseIfAny();
        return new Plan(rows.size(), changes);
    }
}
