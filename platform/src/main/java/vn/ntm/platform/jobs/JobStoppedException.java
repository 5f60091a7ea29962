package vn.ntm.platform.jobs;

/** The job was cancelled, or is another worker's by now: its transaction is rolled back. */
final class JobStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobStoppedException() {
        super("the job is not to go on");
    }
}
