package vn.ntm.platform.inbox;

/** Work that failed in a way that no repetition will mend. */
final class PermanentFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PermanentFailureException(Throwable cause) {
        super(cause);
    }

    /** The innermost cause, as a person reads it. */
    String reason() {
        Throwable innermost = this;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        return innermost.getClass().getSimpleName() + ": " + innermost.getMessage();
    }
}
