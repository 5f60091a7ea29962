package vn.ntm.local.welcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads the open lists of a service. */
record Api(URI service) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    /**
     * The items of the first page of a list; the caller asks for few enough.
     *
     * @param pathAndQuery what follows {@code /api/v1}
     */
    List<JsonNode> items(String pathAndQuery) throws NoExampleException {
        List<JsonNode> items = new ArrayList<>();
        get(pathAndQuery).path("items").forEach(items::add);
        return items;
    }

    private JsonNode get(String pathAndQuery) throws NoExampleException {
        URI address = service.resolve("/api/v1" + pathAndQuery);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new NoExampleException(address + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new NoExampleException(address + " did not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoExampleException("interrupted while asking " + address);
        }
    }
}
