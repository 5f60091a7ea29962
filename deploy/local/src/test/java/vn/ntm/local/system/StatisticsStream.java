package vn.ntm.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.stream.StreamSupport;

/** Listens to a province's figures as they change, until it is closed. */
final class StatisticsStream implements AutoCloseable {

    private final Queue<JsonNode> heard = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<?> listening;

    StatisticsStream(URI reporting, String unit) {
        var request = HttpRequest.newBuilder(reporting.resolve("/api/v1/stream?unit=" + unit))
                .header("Accept", "text/event-stream")
                .build();
        this.listening =
                HttpClient.newHttpClient().sendAsync(request, BodyHandlers.fromLineSubscriber(new Lines(heard)));
    }

    /** Whether a message was heard in which a figure of the plan's cohort has this numerator. */
    boolean heard(String figure, long numerator) {
        return heard.stream()
                .flatMap(
                        message -> StreamSupport.stream(message.path("readings").spliterator(), false))
                .filter(reading -> reading.path("base").asText().equals("cohort"))
                .anyMatch(reading -> new Figures(reading).numerator(figure) == numerator);
    }

    @Override
    public void close() {
        listening.cancel(true);
    }

    private record Lines(Queue<JsonNode> heard) implements Flow.Subscriber<String> {

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                heard.add(Api.read(line.substring("data:".length())));
            }
        }

        @Override
        public void onError(Throwable closed) {
            // What was heard is asserted; a stream that broke has heard nothing more.
        }

        @Override
        public void onComplete() {
            // The same.
        }
    }
}
