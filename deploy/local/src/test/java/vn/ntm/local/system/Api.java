package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.ServiceAddresses;

/** The public interfaces of a running suite. */
public record Api(ServiceAddresses addresses) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CRITERIA = 19;

    /** The body of a good answer of the reporting service. */
    JsonNode reporting(String path) {
        return good(addresses.reporting().resolve("/api/v1/" + path));
    }

    /** The body of a good answer of the registry. */
    JsonNode registry(String path) {
        return good(addresses.registry().resolve("/api/v1/" + path));
    }

    /** The id of the unit that had this code on a day. */
    public UUID unit(String level, String code, String asOf) {
        JsonNode unit = registry("units/%s?level=%s&asOf=%s".formatted(code, level, asOf));
        return UUID.fromString(unit.path("id").asText());
    }

    /** A counter of a service, as its metrics show it. */
    static long counter(URI service, String name) {
        return text(service.resolve("/q/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** Submits an assessment (<i>đánh giá</i>) of a commune in which all criteria but these are met. */
    HttpResponse<String> assess(@Nullable String token, String commune, String on, Set<Integer> notMet) {
        var results = IntStream.rangeClosed(1, CRITERIA)
                .mapToObj(number -> "{\"criterion\":%d,\"met\":%b}".formatted(number, !notMet.contains(number)))
                .collect(Collectors.joining(",", "[", "]"));
        var body =
                "{\"unit\":\"%s\",\"on\":\"%s\",\"results\":%s,\"illustrative\":true}".formatted(commune, on, results);
        var request = HttpRequest.newBuilder(addresses.criteria().resolve("/api/v1/assessments"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    static HttpResponse<String> text(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    private static JsonNode good(URI address) {
        HttpResponse<String> answer = text(address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        return read(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
