package vn.ntm.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.files.ImportSummary;
import vn.ntm.registry.files.ListImport;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.Territory;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.RegisterWriter;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitRepository;

/** Takes an official list into the register: the units, their events and the audit row in one transaction, or nothing. */
@ApplicationScoped
class UnitImports implements ListImport {

    private final UnitRepository units;
    private final RegisterWriter writer;
    private final Territory territory;
    private final Audit audit;

    UnitImports(UnitRepository units, RegisterWriter writer, Territory territory, Audit audit) {
        this.units = units;
        this.writer = writer;
        this.territory = territory;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "units-import";
    }

    @Override
    @Transactional
    public ImportSummary check(byte[] bytes) {
        FileFaults faults = new FileFaults();
        UnitFile file = UnitFile.read(bytes, faults);
        return summary(file, plan(file, faults));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public ImportSummary take(byte[] bytes) {
        FileFaults faults = new FileFaults();
        UnitFile file = UnitFile.read(bytes, faults);
        Instant now = writer.hold();
        UnitChanges changes = plan(file, faults);
        ImportSummary summary = summary(file, changes);
        writer.write(RegisterChange.ofUnits(changes.units()), now);
        audit.note(now, "units.imported", subject(changes), summary.toString());
        return summary;
    }

    private UnitChanges plan(UnitFile file, FileFaults faults) {
        Register register = new Register(units.all());
        UnitChanges changes = UnitImport.plan(register, file, faults);
        faults.refuseIfAny();
        territory.mustHold(register, changes.units());
        return changes;
    }

    private static String subject(UnitChanges changes) {
        List<UUID> ids = changes.units().stream().map(Unit::id).toList();
        return ids.size() == 1 ? ids.get(0).toString() : "units";
    }

    private static ImportSummary summary(UnitFile file, UnitChanges changes) {
        return new ImportSummary(
                file.rows().size(),
                changes.units().size(),
                changes.versions(),
                file.rows().size() - changes.versions());
    }
}
