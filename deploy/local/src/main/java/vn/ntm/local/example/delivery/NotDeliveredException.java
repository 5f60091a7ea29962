package vn.ntm.local.example.delivery;

/** The example could not be loaded; the message says what was refused or for what one waited in vain. */
public final class NotDeliveredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Ends the load with the reason, for the person who waits for it. */
    public NotDeliveredException(String message) {
        super(message);
    }
}
