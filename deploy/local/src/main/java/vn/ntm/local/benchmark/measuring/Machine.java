package vn.ntm.local.benchmark.measuring;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** On what was measured. */
public final class Machine {

    private Machine() {}

    public static String described() {
        return String.format(
                Locale.ROOT,
                "%d cores, %s %s, Java %s; load %.1f",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                load());
    }

    /** How many programs wanted to run at once in the last minute, this one included. */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
