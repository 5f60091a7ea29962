package vn.ntm.reporting;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Somebody who watches the stream of a province's figures. */
final class Watcher implements AutoCloseable, Flow.Subscriber<String> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** An event of the stream. */
    record Message(String id, String name, JsonPath data) {}

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final StringBuilder data = new StringBuilder();
    private Flow.@Nullable Subscription subscription;
    private volatile boolean closed;
    private String id = "";
    private String name = "";

    private Watcher() {}

    /** Watches from now, or from after the event with this id. */
    static Watcher of(String unit, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/stream?unit=" + unit))
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        Watcher watcher = new Watcher();
        HttpClient.newHttpClient().sendAsync(request.build(), BodyHandlers.fromLineSubscriber(watcher));
        return watcher;
    }

    /** The message at this place of those that came, once it is there. */
    Message message(int place) {
        await().atMost(PATIENCE).until(() -> messages.size() > place);
        return messages.get(place);
    }

    /** How many messages came so far. */
    int count() {
        return messages.size();
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (closed) {
            begun.cancel();
        } else {
            begun.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(String line) {
        String value = line.substring(line.indexOf(':') + 1).strip();
        if (line.startsWith("id:")) {
            id = value;
        } else if (line.startsWith("event:")) {
            name = value;
        } else if (line.startsWith("data:")) {
            data.append(value);
        } else if (line.isEmpty() && data.length() > 0) {
            messages.add(new Message(id, name, JsonPath.from(data.toString())));
            data.setLength(0);
        }
    }

    @Override
    public void onError(Throwable broken) {
        // Who waits for a message says that it did not come.
    }

    @Override
    public void onComplete() {
        // As with an error.
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
