package vn.ntm.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Stands for a service where only its being started, watched and ended is tested: it becomes ready, and tells what it was told. */
final class DoubleService {

    private DoubleService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        String environment = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("(QUARKUS|KAFKA)_.*"))
                .map(Map.Entry::toString)
                .collect(Collectors.joining("\n"));
        server.createContext("/q/health/ready", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
        server.createContext("/api/v1", exchange -> answer(exchange, "{\"items\":[],\"total\":0,\"next\":null}"));
        server.createContext("/environment", exchange -> answer(exchange, environment));
        server.start();
        System.out.println("xã Quý Sơn: listening on " + port);
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
