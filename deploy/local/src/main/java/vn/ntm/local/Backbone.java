package vn.ntm.local;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.ntm.infrastructure.FreePorts;
import vn.ntm.infrastructure.KafkaTopic;
import vn.ntm.infrastructure.RealKafka;
import vn.ntm.infrastructure.RealPostgres;
import vn.ntm.local.supervision.RestartBudget;

/** PostgreSQL and Kafka, started side by side. Thread-safe; the end waits for a start that is under way. */
final class Backbone implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final CompletableFuture<RealPostgres> postgres;
    private final CompletableFuture<RealKafka> kafka;
    private final RestartBudget budget = new RestartBudget();
    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor();
    private final Console console;
    private volatile boolean ending;

    /** Starts both and returns at once. */
    Backbone(DataFolder data, Ports ports, List<KafkaTopic> topics, Console console) {
        this.console = console;
        this.postgres = inBackground("PostgreSQL", () -> startPostgres(data, ports.postgres()));
        this.kafka = inBackground("Kafka", () -> startKafka(data, ports.kafka(), topics));
    }

    private static <T> CompletableFuture<T> inBackground(String name, Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, task -> new Thread(task, name).start());
    }

    private RealPostgres startPostgres(DataFolder data, int port) {
        RealPostgres server = RealPostgres.keptIn(data.postgres(), port);
        console.say("PostgreSQL is ready on port " + port);
        return server;
    }

    private RealKafka startKafka(DataFolder data, int port, List<KafkaTopic> topics) {
        RealKafka broker = RealKafka.keptIn(data.kafka(), port, FreePorts.one());
        try {
            broker.createTopics(topics);
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
        console.say("Kafka is ready on port " + port + " with " + topics.size() + " topics");
        return broker;
    }

    /** @throws SuiteFailure when it did not start */
    RealPostgres postgres() {
        return outcome(postgres);
    }

    /** @throws SuiteFailure when it did not start */
    RealKafka kafka() {
        return outcome(kafka);
    }

    private static <T> T outcome(CompletableFuture<T> start) {
        try {
            return start.join();
        } catch (CompletionException e) {
            throw new SuiteFailure(String.valueOf(e.getCause().getMessage()), e.getCause());
        }
    }

    /**
     * From now on starts PostgreSQL again when it dies.
     *
     * @param failure is completed, in words, when that does not help
     */
    void watch(CompletableFuture<String> failure) {
        watchman.scheduleWithFixedDelay(
                () -> {
                    if (!ending && !postgres().isRunning()) {
                        revive(failure);
                    }
                },
                LOOK_EVERY.toMillis(),
                LOOK_EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void revive(CompletableFuture<String> failure) {
        if (budget.afterDeathAt(InstantSource.system().instant()).isEmpty()) {
            failure.complete(
                    "PostgreSQL died again and again; its log is " + postgres().log());
            return;
        }
        console.say("PostgreSQL died and is started again");
        try {
            postgres().startAgain();
        } catch (RuntimeException e) {
            if (!ending) {
                failure.complete("PostgreSQL died and cannot be started again: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        ending = true;
        watchman.shutdown();
        kafka.thenAccept(RealKafka::close).exceptionally(notStarted -> null).join();
        postgres.thenAccept(RealPostgres::close)
                .exceptionally(notStarted -> null)
                .join();
    }
}
