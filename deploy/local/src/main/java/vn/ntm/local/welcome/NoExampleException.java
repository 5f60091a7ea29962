package vn.ntm.local.welcome;

/** The example's units are not to be had; the message says why. */
final class NoExampleException extends Exception {

    private static final long serialVersionUID = 1;

    NoExampleException(String message) {
        super(message);
    }
}
