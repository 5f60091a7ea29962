package vn.ntm.infrastructure;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Processes that run but are not, or no longer, children of this one. */
public final class Orphans {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private Orphans() {}

    /**
     * Whether the process still does anything. The system calls a process alive until somebody has asked for its exit
     * code, which for an orphan may take seconds; a dead one has no command line any more.
     */
    public static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().isPresent();
    }

    /** Waits until none of them runs, and returns whether that came about in time. */
    public static boolean awaitEnd(Collection<ProcessHandle> processes, Duration patience) {
        List<ProcessHandle> all = List.copyOf(processes);
        long deadline = System.nanoTime() + patience.toNanos();
        while (all.stream().anyMatch(Orphans::isRunning)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return true;
    }
}
