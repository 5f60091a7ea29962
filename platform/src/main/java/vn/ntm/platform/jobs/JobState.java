package vn.ntm.platform.jobs;

import java.util.Locale;

/** Where a job is in its life; it leaves QUEUED and RUNNING alone. */
public enum JobState {
    QUEUED,
    RUNNING,
    /** Its changes are on record. */
    DONE,
    /** What was sent has faults; nothing is on record. */
    REFUSED,
    CANCELLED,
    /** We could not do it; nothing is on record. */
    FAILED;

    /** As it is written in the table and shown. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState of(String token) {
        return valueOf(token.toUpperCase(Locale.ROOT));
    }

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
