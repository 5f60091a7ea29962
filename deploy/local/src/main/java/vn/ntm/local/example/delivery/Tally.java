package vn.ntm.local.example.delivery;

import java.util.function.Consumer;

/** Counts what has been delivered, and says so now and then. */
public final class Tally {

    private static final int EVERY = 50;

    private final String name;
    private final int total;
    private final Consumer<String> said;
    private int done;

    /** Counts up to the total, from which the last line comes. */
    public Tally(String name, int total, Consumer<String> said) {
        this.name = name;
        this.total = total;
        this.said = said;
    }

    synchronized void oneMore() {
        done++;
        if (done % EVERY == 0 || done == total) {
            said.accept("%s %d/%d".formatted(name, done, total));
        }
    }
}
