package vn.ntm.registry.successions;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ntm.platform.jobs.JobInput;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.jobs.JobProgress;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.files.ImportSummary;

/** The import of a list of successions, done at once or as a job. */
@ApplicationScoped
class SuccessionImportKind implements JobKind {

    private static final Text TAKING = new Text("Đang kiểm tra và nhập danh sách", "Checking and taking the list");

    private final SuccessionImports imports;

    SuccessionImportKind(SuccessionImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "successions-import";
    }

    @Override
    public ImportSummary run(JobInput input, JobProgress progress) {
        progress.at(TAKING, 0, null);
        ImportSummary summary = input.dryRun() ? imports.check(input.file()) : imports.take(input.file());
        progress.at(TAKING, summary.rows(), (long) summary.rows());
        return summary;
    }
}
