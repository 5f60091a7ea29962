package vn.ntm.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/**
 * The one place that writes to the terminal: how far the suite is, with the seconds since the start, and what the
 * services say. Thread-safe.
 */
public final class Console implements Progress {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";

    private final PrintStream out;
    private final boolean colour;
    private final InstantSource clock;
    private final Instant start;

    /** @param colour whether to write colours, which only a terminal shows */
    public Console(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
        this.clock = InstantSource.system();
        this.start = clock.instant();
    }

    @Override
    public void say(String line) {
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        print(String.format(Locale.ROOT, "%6.1f s  ", seconds), BOLD, line);
    }

    /** What a service wrote to its log. */
    void log(ServiceName service, String line) {
        String prefix = String.format(Locale.ROOT, "%-17s | ", service.folder());
        // Cyan, yellow and magenta: readable on dark and on light.
        String shade = "\u001b[" + (36 - service.ordinal()) + "m";
        out.println(colour ? shade + prefix + RESET + line : prefix + line);
    }

    /** A text as it stands. */
    public void show(String text) {
        out.println(text);
    }

    private void print(String prefix, String shade, String line) {
        out.println(colour ? prefix + shade + line + RESET : prefix + line);
    }
}
