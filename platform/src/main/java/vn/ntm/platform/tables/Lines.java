package vn.ntm.platform.tables;

/** Takes the lines of a file one by one. */
@FunctionalInterface
public interface Lines {

    /** @return whether more is wanted */
    boolean take(Line line);
}
