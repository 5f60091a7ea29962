package vn.ntm.registry.successions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.files.ImportSummary;
import vn.ntm.registry.files.ListImport;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.Territory;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.RegisterWriter;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.SuccessionRepository;
import vn.ntm.registry.units.UnitRepository;

/** Takes a list of successions into the register: the edges, the events and the audit row in one transaction. */
@ApplicationScoped
class SuccessionImports implements ListImport {

    private final UnitRepository units;
    private final SuccessionRepository successions;
    private final RegisterWriter writer;
    private final Territory territory;
    private final Audit audit;

    SuccessionImports(
            UnitRepository units,
            SuccessionRepository successions,
            RegisterWriter writer,
            Territory territory,
            Audit audit) {
        this.units = units;
        this.successions = successions;
        this.writer = writer;
        this.territory = territory;
        this.audit = audit;
    }

    private record Plan(int rows, List<Succession> changed) {

        Set<UUID> units() {
            return changed.stream()
                    .flatMap(edge -> Stream.of(edge.predecessor(), edge.successor()))
                    .collect(Collectors.toSet());
        }

        ImportSummary summary() {
            return new ImportSummary(rows, units().size(), changed.size(), rows - changed.size());
        }
    }

    @Override
    public String name() {
        return "successions-import";
    }

    @Override
    @Transactional
    public ImportSummary check(byte[] bytes) {
        return plan(bytes).summary();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public ImportSummary take(byte[] bytes) {
        Instant now = writer.hold();
        Plan plan = plan(bytes);
        writer.write(RegisterChange.ofSuccessions(plan.changed()), now);
        audit.note(now, "successions.imported", "units", plan.summary().toString());
        return plan.summary();
    }

    private Plan plan(byte[] bytes) {
        FileFaults faults = new FileFaults();
        List<SuccessionRow> rows = SuccessionRow.read(bytes, faults);
        Register register = new Register(units.all());
        Plan plan = new Plan(rows.size(), SuccessionImport.plan(register, successions.all(), rows, faults));
        faults.refuseIfAny();
        territory.mustHold(
                register,
                plan.units().stream().flatMap(id -> register.unit(id).stream()).toList());
        return plan;
    }
}
