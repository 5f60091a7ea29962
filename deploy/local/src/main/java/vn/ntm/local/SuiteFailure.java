package vn.ntm.local;

/** The suite cannot run; the message tells the person at the keyboard why, and what to do where that is known. */
public final class SuiteFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A failure of which the message says everything. */
    public SuiteFailure(String message) {
        super(message);
    }

    /** A failure whose cause helps the one who looks for a fault in the suite itself. */
    public SuiteFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
