package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.RealBackends;

/** What operators watch. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class MetricsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void theOutboxAndTheJobsAreWatched() throws SQLException {
        CriteriaUnderTest.execute("""
                insert into job (id, kind, state, caller, roles, parameters, created_at, finished_at)
                values ('%s', 'none', 'failed', 'somebody', '', '{}', now(), now())
                """.formatted(UUID.randomUUID()));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(metrics())
                .containsPattern("ntm_jobs\\{[^}]*state=\"failed\"[^}]*\\} [1-9]")
                .containsPattern("ntm_jobs\\{[^}]*state=\"running\"[^}]*\\} \\d")
                .containsPattern("(?m)^ntm_outbox_events(\\{[^}]*\\})? \\d")
                .containsPattern("(?m)^ntm_outbox_oldest_seconds(\\{[^}]*\\})? \\d"));
    }

    private static String metrics() {
        return given().accept("text/plain").get("/q/metrics").asString();
    }
}
