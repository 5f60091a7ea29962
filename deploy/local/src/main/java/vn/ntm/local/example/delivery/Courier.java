package vn.ntm.local.example.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks and posts until it is answered. A lost connection, a 5xx and a 429 are tried again with the same key, so that a
 * service which is killed and comes back has everything once; any other refusal ends the load with what the service
 * said.
 */
public final class Courier {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** Longer than any answer takes on a busy machine; the import of the units is the slowest. */
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final String token;
    private final Patience patience;

    /**
     * A courier that shows the token with each request.
     *
     * @param patience after how long without any answer it gives up
     */
    public Courier(String token, Duration patience) {
        this.token = token;
        this.patience = new Patience(patience);
    }

    /** Posts until the service has taken it. */
    public void deliver(Delivery delivery) throws InterruptedException {
        Answer answer = send(request(delivery.to())
                .header("Content-Type", delivery.contentType())
                .header("Idempotency-Key", delivery.key())
                .POST(BodyPublishers.ofString(delivery.body()))
                .build());
        if (!answer.isGood()) {
            throw new NotDeliveredException(
                    "%s was refused with %d: %s".formatted(delivery.key(), answer.status(), answer.body()));
        }
    }

    /** Asks until there is an answer, which may be a refusal. */
    public Answer ask(URI address) throws InterruptedException {
        return send(request(address).GET().build());
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
    }

    private Answer send(HttpRequest request) throws InterruptedException {
        int failures = 0;
        while (true) {
            String failure;
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                Answer answer = new Answer(response.statusCode(), response.body());
                if (!answer.isPassing()) {
                    patience.succeeded();
                    return answer;
                }
                failure = "%s answered %d %s".formatted(request.uri(), answer.status(), answer.body());
            } catch (IOException e) {
                failure = "%s: %s".formatted(request.uri(), e);
            }
            patience.waitAfter(++failures, failure);
        }
    }
}
