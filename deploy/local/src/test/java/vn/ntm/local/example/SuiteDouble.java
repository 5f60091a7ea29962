package vn.ntm.local.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import vn.ntm.local.ServiceAddresses;

/**
 * Speaks the suite's interfaces as far as the load uses them, and can fall ill: it keeps what has been posted by key, as
 * the services do, so that what is lost, doubled or out of order shows. Only for the load's own behaviour; what the real
 * services do with it is for the system tests.
 */
final class SuiteDouble implements AutoCloseable {

    /** What goes wrong with a request. */
    enum Fault {
        NONE,
        /** The connection breaks before anything is done. */
        CUT_BEFORE,
        /** All is done, and the answer gets lost. */
        CUT_AFTER,
        UNAVAILABLE,
        BROKEN,
        REFUSED,
        DENIED,
        /** It is answered as if it were done, and is not. */
        SWALLOWED
    }

    private record Reply(int status, String body) {}

    private static final Reply DENIAL = new Reply(401, "{\"title\":\"a valid access token is needed\"}");

    private final Map<String, String> received = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger mostInFlight = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(8);
    private final SuiteContent content = new SuiteContent();
    private final BiFunction<String, Integer, Fault> plan;
    private volatile HttpServer server;

    /**
     * Starts it on a free port.
     *
     * @param plan what goes wrong with the POST of the key at its n-th try, counted from 1, or with a question to the path
     */
    SuiteDouble(BiFunction<String, Integer, Fault> plan) {
        this.plan = plan;
        this.server = start(0);
    }

    ServiceAddresses addresses() {
        URI all = URI.create("http://localhost:" + server.getAddress().getPort());
        return new ServiceAddresses(all, all, all);
    }

    /** Breaks off all that is under way, and is back on the same port with all that it had. */
    void restart() {
        int port = server.getAddress().getPort();
        server.stop(0);
        server = start(port);
    }

    /** What was posted, by key. */
    Map<String, String> received() {
        return Map.copyOf(received);
    }

    /** Rules that the load broke: another body under a key, a recognition out of order. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    long faults(Fault fault) {
        return faults.stream().filter(fault::equals).count();
    }

    int mostInFlight() {
        return mostInFlight.get();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private HttpServer start(int port) {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress("localhost", port), 0);
            started.setExecutor(workers);
            started.createContext("/", this::handle);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            Optional<Reply> reply = reply(exchange);
            // Before the answer goes out: whoever has it may ask the next question.
            inFlight.decrementAndGet();
            if (reply.isPresent()) {
                send(exchange, reply.get());
            }
        }
    }

    /** The answer; empty where the connection breaks instead. */
    private Optional<Reply> reply(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("POST")) {
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            return post(exchange.getRequestURI().getPath(), key, body);
        }
        return get(exchange.getRequestURI());
    }

    private Optional<Reply> get(URI question) {
        String answer = content.answer(question);
        return switch (plan.apply(question.getPath(), 1)) {
            case CUT_BEFORE, CUT_AFTER -> Optional.empty();
            case DENIED -> Optional.of(DENIAL);
            default -> Optional.of(new Reply(answer.isEmpty() ? 404 : 200, answer));
        };
    }

    private Optional<Reply> post(String path, String key, String body) {
        int nth = tries.computeIfAbsent(key, k -> new AtomicInteger()).incrementAndGet();
        Fault fault = plan.apply(key, nth);
        faults.add(fault);
        return switch (fault) {
            case CUT_BEFORE -> Optional.empty();
            case UNAVAILABLE -> Optional.of(new Reply(503, "{\"title\":\"away\"}"));
            case BROKEN -> Optional.of(new Reply(500, "{\"title\":\"broken\"}"));
            case REFUSED -> Optional.of(new Reply(422, "{\"title\":\"not accepted\"}"));
            case DENIED -> Optional.of(DENIAL);
            case SWALLOWED -> Optional.of(new Reply(201, ""));
            case CUT_AFTER -> {
                take(path, key, body);
                yield Optional.empty();
            }
            case NONE -> {
                String refusal = take(path, key, body);
                yield Optional.of(new Reply(refusal.isEmpty() ? 201 : 409, refusal));
            }
        };
    }

    /** Why it is refused; empty when it is taken, now or before. */
    private String take(String path, String key, String body) {
        String before = received.putIfAbsent(key, body);
        if (before != null) {
            return before.equals(body) ? "" : breach("another body under " + key);
        }
        String refusal = content.take(path, body);
        return refusal.isEmpty() ? "" : breach(refusal);
    }

    private String breach(String rule) {
        broken.add(rule);
        return rule;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
