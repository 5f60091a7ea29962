package vn.ntm.local.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.infrastructure.LocalTokens;
import vn.ntm.local.ServiceAddresses;

/** The welcome against lists in the shape in which the services answer. */
class WelcomeIT {

    private static final String PROVINCE = "0191f7a0-0000-7000-8000-000000000024";
    private static final String DISTRICT = "0191f7a0-0000-7000-8000-000000000218";
    private static final String COMMUNE = "0191f7a0-0000-7000-8000-000000007489";

    private static final String STANDINGS = "{'items':[" + standing("07444", "Vô Tranh", "218", 19) + ","
            + standing("07375", "Quý Sơn", "219", 15) + "," + standing("07489", "Bảo Sơn", "218", 17) + "]}";

    @TempDir
    Path data;

    private final LocalTokens tokens = LocalTokens.inMemory();
    private final CompletableFuture<HttpRequestSeen> posted = new CompletableFuture<>();
    private HttpServer server;
    private ServiceAddresses services;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        services = new ServiceAddresses(address, address, address);
        server.createContext("/api/v1/units", exchange -> answer(exchange, units(exchange)));
        server.createContext("/api/v1/standings", exchange -> answer(exchange, STANDINGS));
        server.createContext("/api/v1/assessments", exchange -> {
            posted.complete(HttpRequestSeen.of(exchange));
            answer(exchange, "{}");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void namesEachAddress() {
        String text = Welcome.to(services, tokens, data).text();
        assertThat(text)
                .contains(
                        "dashboard  " + services.reporting() + "/",
                        "criteria   " + services.criteria() + "/q/swagger-ui");
    }

    @Test
    void writesAPrivateTokenForEachRoleWithinItsUnit() throws Exception {
        String text = Welcome.to(services, tokens, data).text();
        assertThat(claimsOf("province-officer").path("unit").asText()).isEqualTo(PROVINCE);
        assertThat(claimsOf("district-officer").path("unit").asText()).isEqualTo(DISTRICT);
        assertThat(claimsOf("commune-officer").path("unit").asText()).isEqualTo(COMMUNE);
        for (String role : new String[] {"national-officer", "auditor", "integration"}) {
            assertThat(claimsOf(role).has("unit")).isFalse();
            assertThat(claimsOf(role).path("groups").path(0).asText()).isEqualTo(role);
            assertThat(text).contains(Files.readString(tokenFile(role)));
        }
        assertThat(Files.getPosixFilePermissions(tokenFile("auditor")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void lastRequestPostsAnAssessmentThatChangesSomethingWhenItIsPastedIntoAShell() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "without curl nobody can try it");
        Welcome welcome = Welcome.to(services, tokens, data);
        assertThat(welcome.text()).contains(welcome.requests());

        new ProcessBuilder("bash", "-c", welcome.requests().get(2)).start().waitFor();

        HttpRequestSeen request = posted.get(10, TimeUnit.SECONDS);
        assertThat(request.authorization()).isEqualTo("Bearer " + Files.readString(tokenFile("commune-officer")));
        assertThat(request.idempotencyKey()).matches("try-\\d+");
        assertThat(request.body().path("unit").asText()).isEqualTo("07489");
        assertThat(request.body().path("on").asText()).isEqualTo("2025-06-30");
        assertThat(request.body().path("results")).hasSize(19).allMatch(result -> result.path("met")
                .asBoolean());
    }

    @Test
    void withoutTheExampleItSaysWhatIsMissing() {
        server.removeContext("/api/v1/units");
        server.createContext("/api/v1/units", exchange -> answer(exchange, "{'items':[]}"));
        Welcome welcome = Welcome.to(services, tokens, data);
        assertThat(welcome.requests()).isEmpty();
        assertThat(welcome.text())
                .contains("There are no tokens for a commune, a district or a province: the example is not loaded");
        assertThat(tokenFile("auditor")).exists();
    }

    private static String units(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        assertThat(query).contains("asOf=2025-06-30");
        return query.contains("level=province")
                ? "{'items':[" + unit(PROVINCE, "24", "Bắc Giang") + "]}"
                : "{'items':[" + unit(DISTRICT, "218", "Lục Nam") + "]}";
    }

    private static String unit(String id, String code, String name) {
        return "{'id':'" + id + "','code':'" + code + "','name':'" + name + "'}";
    }

    private static String standing(String code, String name, String district, int met) {
        return "{'unit':" + unit("0191f7a0-0000-7000-8000-0000000" + code, code, name) + ",'district':{'code':'"
                + district + "'},'criteriaMet':" + met + ",'criteriaTotal':19}";
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Path tokenFile(String role) {
        return data.resolve("tokens").resolve(role + ".token");
    }

    private JsonNode claimsOf(String role) throws IOException {
        String claims = Files.readString(tokenFile(role)).split("\\.")[1];
        return JsonMapper.builder().build().readTree(Base64.getUrlDecoder().decode(claims));
    }

    private record HttpRequestSeen(String authorization, String idempotencyKey, JsonNode body) {

        static HttpRequestSeen of(HttpExchange exchange) throws IOException {
            return new HttpRequestSeen(
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    JsonMapper.builder().build().readTree(exchange.getRequestBody()));
        }
    }
}
