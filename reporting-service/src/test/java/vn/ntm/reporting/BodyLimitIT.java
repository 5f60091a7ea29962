package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.UnsentBody;

/** A body that is longer than the service takes any is refused with a problem, as all else is. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class BodyLimitIT {

    private static final long OVER = 32L * 1024 * 1024 + 1;

    @Test
    void aBodyBeyondTheLimitIsRefusedWithAProblemBeforeItIsSent() throws IOException {
        assertThat(UnsentBody.answer(RestAssured.port, "/api/v1/imports", OVER, "en"))
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("https://ntm.vn/problems/too-large", "The content is too large", "\"status\":413");
        assertThat(UnsentBody.answer(RestAssured.port, "/api/v1/imports", OVER, "vi"))
                .contains("Nội dung quá lớn");
    }
}
