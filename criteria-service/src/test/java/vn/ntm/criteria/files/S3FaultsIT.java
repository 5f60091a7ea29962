package vn.ntm.criteria.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store that speaks S3 does when the other side fails half-way, and by whose clock it tells ages. */
class S3FaultsIT {

    private static final String BUCKET = "evidence";
    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final Instant SENT = Instant.parse("2025-06-30T02:00:00Z");

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aStoreThatGoesAwayInTheMiddleOfItsListingFailsAsAnywhereElse() throws IOException {
        try (S3Store store = store(SENT);
                Stream<Stored> listed = store.sentBefore(SENT.plusSeconds(1))) {
            assertThatThrownBy(listed::toList)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("the store of files stopped listing");
        }
    }

    @Test
    void whatIsInTheListingUntilThenIsReadAlong() throws IOException {
        try (S3Store store = store(SENT);
                Stream<Stored> listed = store.sentBefore(SENT.plusSeconds(1))) {
            assertThat(listed.limit(1)).extracting(Stored::at).containsExactly(SENT);
        }
    }

    @Test
    void whatWasSentLongAgoByTheClockOfTheServiceIsSentAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("uploaded"), "abc");
        try (S3Store soon = store(SENT.plus(Duration.ofMinutes(59)))) {
            assertThat(soon.put(file)).isEqualTo(HASH);
        }
        assertThat(asked).noneMatch(one -> one.startsWith("PUT"));

        try (S3Store later = store(SENT.plus(Duration.ofMinutes(61)))) {
            later.put(file);
        }
        assertThat(asked).anyMatch(one -> one.startsWith("PUT"));
    }

    private S3Store store(Instant now) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return S3Store.of(S3Program.config(address), BUCKET, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The bucket and one object are there; the second page of a listing is refused. */
    private void answer(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Last-Modified", "Mon, 30 Jun 2025 02:00:00 GMT");
        if (query.contains("continuation-token")) {
            exchange.sendResponseHeaders(403, -1);
        } else if (query.contains("list-type")) {
            byte[] page = FIRST_PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        } else {
            exchange.sendResponseHeaders(200, -1);
        }
        exchange.close();
    }

    private static final String FIRST_PAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
              <Name>evidence</Name>
              <IsTruncated>true</IsTruncated>
              <NextContinuationToken>next</NextContinuationToken>
              <Contents><Key>ntm/%s</Key><LastModified>2025-06-30T02:00:00.000Z</LastModified><Size>3</Size></Contents>
            </ListBucketResult>
            """.formatted(HASH);
}
