package vn.ntm.local.supervision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program that is started, watched, started again when it dies, and ended.
 *
 * <p>Until it has been ready once, a death is a failure of the start and final: {@link #awaitReady} reports it. After
 * that it is started again within the bounds of {@link RestartBudget}. Nothing is started after {@link #end()}.
 * Thread-safe.
 */
public final class SupervisedProgram implements AutoCloseable {

    /** A Ctrl-C reaches the children as well; a death this shortly before the end is part of it. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration END_LIMIT = Duration.ofSeconds(15);
    private static final Duration ASK_EVERY = Duration.ofMillis(50);

    private final Program program;
    private final Attention attention;
    private final Readiness readiness;
    private final RestartBudget budget = new RestartBudget();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final InstantSource clock = InstantSource.system();
    private final ProgramLog log;
    private final Thread supervisor;
    private volatile boolean wasReady;
    private volatile @Nullable Process process;

    /** Opens the program's log, but does not start the program yet. */
    public SupervisedProgram(Program program, Attention attention) throws IOException {
        this.program = program;
        this.attention = attention;
        this.readiness = Readiness.at(program.readiness());
        this.log = new ProgramLog(program.log());
        this.supervisor = new Thread(this::supervise, program.name());
        supervisor.setDaemon(true);
    }

    /** Starts the program and returns at once. To be called once. */
    public void start() throws IOException {
        if (launch().isPresent()) {
            supervisor.start();
        }
    }

    /** The process that runs now, or ran last. */
    public Process process() {
        return Objects.requireNonNull(process, () -> program.name() + " has not been started");
    }

    /**
     * Returns when the program is ready to work, be it for the first time or after a death.
     *
     * @throws StartFailure when it dies before it was ever ready, takes too long, or is ended meanwhile
     */
    public void awaitReady() throws InterruptedException {
        Instant deadline = clock.instant().plus(START_LIMIT);
        while (!(process().isAlive() && readiness.holds())) {
            if (!wasReady && !process().isAlive()) {
                supervisor.join(GRACE.toMillis());
                throw failure("ended with code " + process().exitValue() + " before it was ready");
            }
            if (clock.instant().isAfter(deadline)) {
                throw failure("was not ready after " + START_LIMIT.toSeconds() + " s");
            }
            if (endsWithin(ASK_EVERY)) {
                throw failure("was ended before it was ready");
            }
        }
        wasReady = true;
    }

    private StartFailure failure(String what) {
        return new StartFailure(
                program.name() + " " + what + "; its log (" + program.log() + ") ends so:\n" + log.tail());
    }

    private synchronized Optional<Process> launch() throws IOException {
        if (ending.getCount() == 0) {
            return Optional.empty();
        }
        ProcessBuilder builder = new ProcessBuilder(program.command()).redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        Process started = builder.start();
        process = started;
        started.getOutputStream().close();
        program.pidFile().write(started.toHandle());
        return Optional.of(started);
    }

    private void supervise() {
        try {
            Optional<Process> current = Optional.of(process());
            while (current.isPresent()) {
                int code = attend(current.get());
                current = wasReady && !endsWithin(GRACE) ? again(code) : Optional.empty();
            }
        } catch (IOException e) {
            attention.gaveUp(program.name() + " cannot be started again: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hears the process out and returns its exit code. */
    private int attend(Process running) throws IOException, InterruptedException {
        try (BufferedReader output = running.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.add(line);
                attention.wrote(line);
            }
        }
        return running.waitFor();
    }

    private Optional<Process> again(int code) throws IOException, InterruptedException {
        Optional<Duration> delay = budget.afterDeathAt(clock.instant());
        if (delay.isEmpty()) {
            attention.gaveUp(program.name() + " died more than " + RestartBudget.RESTARTS + " times within "
                    + RestartBudget.WINDOW.toSeconds() + " s; its log (" + program.log() + ") ends so:\n" + log.tail());
            return Optional.empty();
        }
        double seconds = delay.get().toMillis() / 1000.0;
        attention.noticed(String.format(
                Locale.ROOT, "%s died (exit code %d) and is started again in %.1f s", program.name(), code, seconds));
        if (endsWithin(delay.get())) {
            return Optional.empty();
        }
        Optional<Process> next = launch();
        next.ifPresent(this::announceWhenReady);
        return next;
    }

    private void announceWhenReady(Process restarted) {
        Thread announcer = new Thread(
                () -> {
                    try {
                        while (restarted.isAlive() && !endsWithin(ASK_EVERY)) {
                            if (readiness.holds()) {
                                attention.noticed(program.name() + " is ready again");
                                return;
                            }
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                program.name() + "-readiness");
        announcer.setDaemon(true);
        announcer.start();
    }

    private boolean endsWithin(Duration time) throws InterruptedException {
        return ending.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks the program to end, and returns at once. */
    public synchronized void end() {
        ending.countDown();
        if (process != null) {
            process.destroy();
        }
    }

    /** Ends the program, by force when it does not listen, and returns when it is gone. */
    @Override
    public void close() {
        end();
        try (log) {
            if (process != null) {
                if (!process.waitFor(END_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                }
                supervisor.join();
            }
            program.pidFile().delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
