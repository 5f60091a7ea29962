package vn.ntm.local;

/** Tells the person who waits what is going on. */
@FunctionalInterface
public interface Progress {

    /** Says one line, without a line end. */
    void say(String line);
}
