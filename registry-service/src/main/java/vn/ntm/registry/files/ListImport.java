package vn.ntm.registry.files;

import vn.ntm.platform.jobs.JobInput;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.jobs.JobProgress;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** The import of a list, done at once or as a job. */
public interface ListImport extends JobKind {

    Text TAKING = new Text("Đang kiểm tra và nhập danh sách", "Checking and taking the list");

    /**
     * Says what the file would change.
     *
     * @throws ProblemException (file refused) with every fault of the file
     */
    ImportSummary check(byte[] file);

    /**
     * Does what the file says, in the caller's transaction.
     *
     * @throws ProblemException (file refused) with every fault of the file
     */
    ImportSummary take(byte[] file);

    @Override
    default ImportSummary run(JobInput input, JobProgress progress) {
        progress.at(TAKING, 0, null);
        ImportSummary summary = input.dryRun() ? check(input.file()) : take(input.file());
        progress.at(TAKING, summary.rows(), (long) summary.rows());
        return summary;
    }
}
