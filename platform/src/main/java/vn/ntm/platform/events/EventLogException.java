package vn.ntm.platform.events;

/** The log could not be written; the caller's transaction must not commit. */
public final class EventLogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EventLogException(String message, Throwable cause) {
        super(message, cause);
    }
}
