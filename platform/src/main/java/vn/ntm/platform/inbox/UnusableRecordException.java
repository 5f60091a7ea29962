package vn.ntm.platform.inbox;

import org.jspecify.annotations.Nullable;

/** A record that no repetition will make usable. */
final class UnusableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRecordException(String message) {
        super(message);
    }

    UnusableRecordException(String message, @Nullable Throwable cause) {
        super(message + (cause == null ? "" : ": " + cause.getMessage()), cause);
    }
}
