package vn.ntm.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ntm.local.system.SystemSuite;

/**
 * A suite that is loaded with the example: one of the test's own, or one that somebody else has started.
 *
 * @param reporting where the reporting service (and so the page) answers
 * @param criteria where the criteria service answers
 * @param token a bearer token of an officer of the province
 */
record RunningSuite(URI reporting, URI criteria, String token) {

    private static final int CRITERIA = 19;

    /** Whether the properties name a suite that runs already, as at a desk. */
    static boolean isNamed() {
        return !System.getProperty("ntm.reporting.url", "").isBlank();
    }

    static RunningSuite of(SystemSuite suite) {
        var province = suite.api().unit("province", "24", "2025-06-30");
        return new RunningSuite(
                suite.addresses().reporting(), suite.addresses().criteria(), suite.token("province-officer", province));
    }

    /** The suite that the properties {@code ntm.reporting.url}, {@code ntm.criteria.url} and {@code ntm.token} name. */
    static RunningSuite ofProperties() {
        return new RunningSuite(
                URI.create(property("ntm.reporting.url")),
                URI.create(property("ntm.criteria.url")),
                property("ntm.token"));
    }

    private static String property(String name) {
        var value = System.getProperty(name, "");
        assumeThat(value).as("-D%s of a running suite", name).isNotBlank();
        return value;
    }

    /** Submits an assessment (<i>đánh giá</i>) of a commune in which its first {@code met} criteria are met. */
    void assess(String commune, LocalDate on, int met) throws IOException, InterruptedException {
        var results = IntStream.rangeClosed(1, CRITERIA)
                .mapToObj(number -> "{\"criterion\":%d,\"met\":%b}".formatted(number, number <= met))
                .collect(Collectors.joining(",", "[", "]"));
        var body =
                "{\"unit\":\"%s\",\"on\":\"%s\",\"results\":%s,\"illustrative\":true}".formatted(commune, on, results);
        var request = HttpRequest.newBuilder(criteria.resolve("/api/v1/assessments"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
