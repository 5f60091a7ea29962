package vn.ntm.local.supervision;

/** A program did not come up; the message names it and ends with what it said last. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartFailure(String message) {
        super(message);
    }
}
