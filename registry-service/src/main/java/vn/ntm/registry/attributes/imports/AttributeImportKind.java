package vn.ntm.registry.attributes.imports;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ntm.platform.jobs.JobInput;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.jobs.JobProgress;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.files.ImportSummary;

/** The import of a list of attributes, done at once or as a job. */
@ApplicationScoped
class AttributeImportKind implements JobKind {

    private static final Text TAKING = new Text("Đang kiểm tra và nhập danh sách", "Checking and taking the list");

    private final AttributeImports imports;

    AttributeImportKind(AttributeImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "attributes-import";
    }

    @Override
    public ImportSummary run(JobInput input, JobProgress progress) {
        progress.at(TAKING, 0, null);
        ImportSummary summary = input.dryRun() ? imports.check(input.file()) : imports.take(input.file());
        progress.at(TAKING, summary.rows(), (long) summary.rows());
        return summary;
    }
}
