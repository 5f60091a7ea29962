package vn.ntm.local.benchmark.measuring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A service over HTTP, on connections that stay open. Each answer is read to its end. */
public final class ServiceClient {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private final String token;

    /** @param token a bearer token for what is not open to everybody */
    public ServiceClient(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /** A request that asks nothing: what HTTP and the service's frame cost by themselves. */
    public void empty() throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(service.resolve("/q/health/live")));
    }

    /** What stands at a path, as JSON unless it is something else. */
    public byte[] get(String path) throws IOException, InterruptedException {
        return send(asked(path));
    }

    /** A list as a file. */
    public byte[] file(String path, String accept) throws IOException, InterruptedException {
        return send(asked(path).header("Accept", accept));
    }

    /** The answer to a body of this type. */
    public byte[] post(String path, String contentType, String accept, byte[] body)
            throws IOException, InterruptedException {
        return send(asked(path)
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** The same with one more header. */
    public byte[] post(String path, String contentType, String accept, byte[] body, String header, String value)
            throws IOException, InterruptedException {
        return send(asked(path)
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .header(header, value)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(service.resolve("/api/v1" + path)).header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.request().uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
