package vn.ntm.registry.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.jobs.JobProgress;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.acts.journal.Acts;
import vn.ntm.registry.attributes.imports.AttributeImports;
import vn.ntm.registry.attributes.imports.AttributeRow;
import vn.ntm.registry.attributes.imports.ReferenceAttributes;
import vn.ntm.registry.codes.CodeImports;
import vn.ntm.registry.codes.CodeRow;
import vn.ntm.registry.files.ImportSummary;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterWriter;
import vn.ntm.registry.units.SuccessionRepository;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitRepository;

/** Takes the shipped country into the register, whole or not at all; what is on record already stays as it is. */
@ApplicationScoped
class CountryImport {

    private static final Long STEPS = 5L;

    private final UnitRepository units;
    private final SuccessionRepository successions;
    private final RegisterWriter writer;
    private final Acts acts;
    private final AttributeImports attributes;
    private final CodeImports codes;
    private final Audit audit;

    CountryImport(
            UnitRepository units,
            SuccessionRepository successions,
            RegisterWriter writer,
            Acts acts,
            AttributeImports attributes,
            CodeImports codes,
            Audit audit) {
        this.units = units;
        this.successions = successions;
        this.writer = writer;
        this.acts = acts;
        this.attributes = attributes;
        this.codes = codes;
        this.audit = audit;
    }

    /**
     * @param progress is told what is being done
     * @throws ProblemException with every fault, where what is on record contradicts the shipped country
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CountrySummary take(JobProgress progress) {
        Instant now = writer.hold();
        progress.at(new Text("Đối chiếu với sổ", "Comparing with the register"), 0, STEPS);
        Register before = new Register(units.all());
        CountryPlan plan = CountryPlan.of(before, successions.all(), acts.withClauses());
        progress.at(new Text("Ghi đơn vị", "Recording units"), 1, STEPS);
        writer.write(plan.change(), now);
        progress.at(new Text("Ghi văn bản", "Recording acts"), 2, STEPS);
        acts.record(plan.acts(), now);
        Register after = before.with(plan.change().units());
        progress.at(new Text("Ghi thuộc tính", "Recording attributes"), 3, STEPS);
        ImportSummary attributed = attributes.take(attributeRows(), after, now);
        progress.at(new Text("Ghi mã của hệ thống khác", "Recording other codes"), 4, STEPS);
        ImportSummary coded = codes.take(codeRows(), after, now);
        CountrySummary summary = new CountrySummary(
                plan.change().units().size(),
                (int) plan.change().units().stream()
                        .map(Unit::versions)
                        .mapToLong(List::size)
                        .sum(),
                plan.change().successions().size(),
                plan.acts().size(),
                attributed.versions(),
                coded.versions());
        audit.note(now, "country.imported", "units", summary.toString());
        return summary;
    }

    private static List<AttributeRow> attributeRows() {
        FileFaults faults = new FileFaults();
        List<AttributeRow> rows = new ArrayList<>(ReferenceAttributes.regions(ReferenceFile.REGIONS.bytes(), faults));
        rows.addAll(ReferenceAttributes.sizes(ReferenceFile.UNITS_2025.bytes(), faults));
        faults.refuseIfAny();
        return rows;
    }

    private static List<CodeRow> codeRows() {
        FileFaults faults = new FileFaults();
        List<CodeRow> rows = new ArrayList<>(CodeRow.variants(ReferenceFile.UNITS_2025.bytes(), faults));
        rows.addAll(CodeRow.read(ReferenceFile.ISO_3166_2.bytes(), faults));
        faults.refuseIfAny();
        return rows;
    }
}
