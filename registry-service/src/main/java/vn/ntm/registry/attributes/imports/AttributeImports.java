package vn.ntm.registry.attributes.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.attributes.AttributeChanges;
import vn.ntm.registry.attributes.AttributeRepository;
import vn.ntm.registry.attributes.AttributeWriter;
import vn.ntm.registry.files.ImportSummary;
import vn.ntm.registry.files.ListImport;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.Territory;
import vn.ntm.registry.units.RegisterWriter;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitRepository;

/** Takes a list of attributes into the register: values, events and the audit row in one transaction, or nothing. */
@ApplicationScoped
public class AttributeImports implements ListImport {

    private record Plan(int rows, AttributeChanges changes) {

        ImportSummary summary() {
            return new ImportSummary(rows, changes.touched().size(), changes.stated(), rows - changes.stated());
        }
    }

    private final UnitRepository units;
    private final AttributeRepository attributes;
    private final AttributeWriter writer;
    private final RegisterWriter register;
    private final Territory territory;
    private final Audit audit;
    private final Clock clock;

    AttributeImports(
            UnitRepository units,
            AttributeRepository attributes,
            AttributeWriter writer,
            RegisterWriter register,
            Territory territory,
            Audit audit,
            Clock clock) {
        this.units = units;
        this.attributes = attributes;
        this.writer = writer;
        this.register = register;
        this.territory = territory;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "attributes-import";
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
        writer.write(plan.changes(), now);
        audit.note(now, "attributes.imported", "units", plan.summary().toString());
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
    public ImportSummary take(List<AttributeRow> rows, Register known, Instant now) {
        FileFaults faults = new FileFaults();
        AttributePlan plan = AttributePlan.of(rows, known, LocalDate.now(clock), faults);
        AttributeChanges changes = changes(plan, faults);
        writer.write(changes, now);
        return new Plan(rows.size(), changes).summary();
    }

    private Plan plan(byte[] bytes) {
        FileFaults faults = new FileFaults();
        List<AttributeRow> rows = AttributeRow.read(bytes, faults);
        Register known = new Register(units.all());
        AttributePlan plan = AttributePlan.of(rows, known, LocalDate.now(clock), faults);
        AttributeChanges changes = changes(plan, faults);
        Set<UUID> touched = changes.touched();
        territory.mustHoldOn(
                known,
                plan.days().entrySet().stream()
                        .filter(day -> touched.contains(day.getKey().id()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return new Plan(rows.size(), changes);
    }

    private AttributeChanges changes(AttributePlan plan, FileFaults faults) {
        List<UUID> named = plan.days().keySet().stream().map(Unit::id).toList();
        AttributeChanges changes = plan.changes(attributes.of(named), faults);
        faults.refuseIfAny();
        return changes;
    }
}
