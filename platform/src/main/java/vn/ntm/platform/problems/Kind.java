package vn.ntm.platform.problems;

/** Whose fault a problem is, and so which HTTP status it has. */
public enum Kind {
    /** The request cannot be read. */
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    /** The request is at odds with what is already on record. */
    CONFLICT(409),
    /** The state was changed by somebody else since it was read. */
    PRECONDITION(412),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    /** The request can be read, but says something that cannot be. */
    INVALID(422),
    /** What is to be replaced must be named by the version that was read. */
    PRECONDITION_REQUIRED(428),
    /** Our bug. */
    INTERNAL(500),
    /** Something that we depend on is away: the same request may succeed later. */
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
