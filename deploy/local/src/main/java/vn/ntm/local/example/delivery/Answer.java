package vn.ntm.local.example.delivery;

/** What a service answered. */
public record Answer(int status, String body) {

    /** Whether the service did what it was asked. */
    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Whether the service does not trust the token, or not for this: no waiting mends that. */
    public boolean isDenied() {
        return status == 401 || status == 403;
    }

    /** Whether the same request may be answered well later: the service is ill or busy, not the request wrong. */
    boolean isPassing() {
        return status >= 500 || status == 429;
    }
}
