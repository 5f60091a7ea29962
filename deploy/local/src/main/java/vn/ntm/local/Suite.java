package vn.ntm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.ntm.infrastructure.LocalTokens;
import vn.ntm.infrastructure.PostgresDatabase;
import vn.ntm.infrastructure.RealKafka;
import vn.ntm.infrastructure.RealPostgres;
import vn.ntm.local.supervision.Program;
import vn.ntm.local.supervision.StartFailure;

/**
 * PostgreSQL, Kafka and the three services on one machine.
 *
 * <p>Steps of the start: take the data folder; end what a killed suite left in it; look at the ports; start PostgreSQL
 * and Kafka side by side; create databases and topics; start the services and wait until each is ready. The end goes
 * backwards: services, Kafka, PostgreSQL. What always holds:
 *
 * <ul>
 *   <li>{@link #close()} may be called from any thread at any time, also during the start, and leaves no process behind;
 *   <li>a part that dies is started again, five times in a minute at most; then {@link #failure()} says so;
 *   <li>a suite killed without any warning leaves a folder on which the next one starts.
 * </ul>
 */
public final class Suite implements AutoCloseable {

    private final SuiteConfiguration configuration;
    private final DataFolder data;
    private final Console console;
    private final CompletableFuture<String> failure = new CompletableFuture<>();
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;
    private volatile @Nullable Backbone backbone;
    private @Nullable Services services;
    private @Nullable LocalTokens tokens;

    /** Starts nothing yet. */
    public Suite(SuiteConfiguration configuration, Console console) {
        this.configuration = configuration;
        this.data = new DataFolder(configuration.data());
        this.console = console;
    }

    /**
     * Returns when every part is ready. To be called once; after a failure the caller closes the suite.
     *
     * @throws SuiteFailure when a part does not come up, or the suite is closed meanwhile
     */
    public void start() {
        try {
            takeFolder();
            new PortCheck(configuration.ports()).run();
            console.say("PostgreSQL and Kafka are starting, with their data in " + configuration.data());
            Backbone begun = kept(new Backbone(data, configuration.ports(), Topics.all(), console));
            backbone = begun;
            tokens = LocalTokens.keptIn(data.keys());
            services = kept(new Services(plans(begun, tokens), console, failure));
            console.say("the services are starting");
            services.start(console);
            begun.watch(failure);
        } catch (StartFailure e) {
            throw new SuiteFailure(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new SuiteFailure("the suite cannot start: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("the start was interrupted", e);
        }
    }

    private void takeFolder() throws IOException {
        kept(data.lock());
        data.endOrphans(configuration, console);
        if (configuration.reset()) {
            data.wipe();
            console.say("the data of earlier runs are deleted");
        }
    }

    private Map<ServiceName, Program> plans(Backbone backbone, LocalTokens tokens) {
        RealPostgres postgres = backbone.postgres();
        String kafka = backbone.kafka().bootstrapServers();
        Map<ServiceName, Program> plans = new EnumMap<>(ServiceName.class);
        for (ServiceName name : configuration.services()) {
            PostgresDatabase service = postgres.service(name.database());
            PostgresDatabase owner = postgres.database(name.database());
            plans.put(name, new Service(name, configuration, data).program(service, owner, kafka, tokens));
        }
        return plans;
    }

    /** Remembers a part to be closed; closes it at once when the suite is closed already. */
    private <T extends AutoCloseable> T kept(T part) {
        synchronized (parts) {
            if (!closed) {
                parts.push(part);
                return part;
            }
        }
        close(part);
        throw new SuiteFailure("the suite was closed while it started");
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("a part of the suite did not end", e);
        }
    }

    /** Ends everything that was started, last first, and returns when it is gone. Once is enough. */
    @Override
    public void close() {
        List<AutoCloseable> all;
        synchronized (parts) {
            closed = true;
            all = List.copyOf(parts);
            parts.clear();
        }
        all.forEach(Suite::close);
    }

    /** Whether {@link #close()} was called. */
    public boolean isClosed() {
        synchronized (parts) {
            return closed;
        }
    }

    /** Whether there is, or was, anything to end. */
    public boolean hasBegun() {
        return backbone != null;
    }

    /** Completes, in words for a person, when a part has died too often; the suite is then to be closed. */
    public CompletableFuture<String> failure() {
        return failure;
    }

    /** Where the services answer. */
    public ServiceAddresses addresses() {
        return configuration.ports().addresses();
    }

    /** Signs tokens that the services accept. */
    public LocalTokens tokens() {
        return Objects.requireNonNull(tokens, "the suite has not started");
    }

    /** The broker. */
    public RealKafka kafka() {
        return Objects.requireNonNull(backbone, "the suite has not started").kafka();
    }

    /** The database server. */
    public RealPostgres postgres() {
        return Objects.requireNonNull(backbone, "the suite has not started").postgres();
    }

    /** The process of a service, to be killed by a test; another one takes its place. */
    public Process process(ServiceName service) {
        return running().program(service).process();
    }

    /** Returns when the service is ready, also when it has just died. */
    public void awaitReady(ServiceName service) throws InterruptedException {
        running().program(service).awaitReady();
    }

    private Services running() {
        return Objects.requireNonNull(services, "the suite has not started");
    }
}
