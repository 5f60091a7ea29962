package vn.ntm.registry.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.registry.RegisterUnderTest;

/** What callers and consumers see when PostgreSQL or Kafka goes away in the middle of an import. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class OutageIT {

    private static final int GATE = 4711;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeEach
    void nothingIsOnRecord() {
        RegisterUnderTest.empty();
    }

    @AfterEach
    void gateIsGone() {
        RegisterUnderTest.execute("drop function if exists wait_at_gate cascade");
    }

    @Test
    void databaseThatDiesBetweenTheWritesLosesNothingAndIsAskedAgain() throws SQLException {
        assertSurvives("create trigger gate after insert on event for each statement execute function wait_at_gate()");
    }

    @Test
    void databaseThatDiesInTheCommitLosesNothingAndIsAskedAgain() throws SQLException {
        assertSurvives("create constraint trigger gate after insert on audit deferrable initially deferred "
                + "for each row execute function wait_at_gate()");
    }

    private void assertSurvives(String gate) throws SQLException {
        long events = RegisterUnderTest.events();
        // A commit that waits for the disk takes all before it along: the server of the tests may lose others in a
        // crash.
        RegisterUnderTest.execute("""
                set synchronous_commit = on;
                create function wait_at_gate() returns trigger language plpgsql as $$
                begin
                    perform pg_advisory_xact_lock(%d);
                    return null;
                end
                $$
                """.formatted(GATE));
        RegisterUnderTest.execute(gate);

        Response refused = crashWhileAtTheGate();

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        assertThat(refused.jsonPath().getString("type")).isEqualTo("https://ntm.vn/problems/unavailable");
        assertThat(refused.jsonPath().getString("title")).isEqualTo("The service is away for a moment");
        RegisterUnderTest.execute("drop function if exists wait_at_gate cascade");
        assertThat(RegisterUnderTest.number("select count(*) from unit")).isZero();
        await().atMost(PATIENCE).until(() -> importBacGiang().statusCode() == 200);
        assertThat(RegisterUnderTest.number("select count(*) from unit")).isEqualTo(244);
        assertThat(RegisterUnderTest.events()).isEqualTo(events + 244);
    }

    private static Response crashWhileAtTheGate() throws SQLException {
        try (Connection keeper = RegisterUnderTest.connect();
                Statement statement = keeper.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(GATE));
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(OutageIT::importBacGiang);
            await().atMost(PATIENCE)
                    .until(() -> RegisterUnderTest.number(
                                    "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            == 1);
            RealBackends.postgres().crash();
            try {
                return answer.join();
            } finally {
                RealBackends.postgres().startAgain();
            }
        }
    }

    @Test
    void whatIsTakenWhileTheBrokerIsAwayArrivesWhenItIsBack() {
        try (UnitRecords records = UnitRecords.fromNow()) {
            CompletableFuture<Void> restart =
                    CompletableFuture.runAsync(() -> RealBackends.kafka().restart());
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(OutageIT::brokerIsAway);

            assertThat(importBacGiang().statusCode()).isEqualTo(200);
            boolean isStillAway = brokerIsAway();
            long waiting = RegisterUnderTest.number("select count(*) from outbox");
            restart.join();

            assertThat(isStillAway)
                    .as("the broker was away for the whole import")
                    .isTrue();
            assertThat(waiting).isEqualTo(244);
            assertThat(records.atLeast(244))
                    .extracting(ConsumerRecord::key)
                    .doesNotHaveDuplicates()
                    .hasSize(244);
            await().atMost(PATIENCE).until(() -> RegisterUnderTest.number("select count(*) from outbox") == 0);
        }
    }

    private static Response importBacGiang() {
        return RegisterUnderTest.asOfficer().body(RegisterUnderTest.bacGiang()).post("/api/v1/imports/units");
    }

    private static boolean brokerIsAway() {
        String address = RealBackends.kafka().bootstrapServers();
        int colon = address.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    1_000);
            return false;
        } catch (IOException refused) {
            return true;
        }
    }
}
