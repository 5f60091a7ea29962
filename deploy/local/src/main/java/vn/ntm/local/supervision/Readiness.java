package vn.ntm.local.supervision;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a program whether it is ready to work. */
record Readiness(HttpClient client, HttpRequest question) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    static Readiness at(URI address) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new Readiness(
                client, HttpRequest.newBuilder(address).timeout(PATIENCE).build());
    }

    boolean holds() throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
