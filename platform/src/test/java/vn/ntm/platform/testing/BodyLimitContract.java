package vn.ntm.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A body that is longer than a service takes any is refused with a problem, as all else is. */
public abstract class BodyLimitContract {

    private static final long OVER = 32L * 1024 * 1024 + 1;

    @TestHTTPResource("/api/v1/imports")
    URI anywhere;

    @Test
    void aBodyBeyondTheLimitIsRefusedWithAProblemBeforeItIsSent() throws IOException {
        assertThat(answer("en"))
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("https://ntm.vn/problems/too-large", "The content is too large", "\"status\":413");
        assertThat(answer("vi")).contains("Nội dung quá lớn");
    }

    private String answer(String language) throws IOException {
        return UnsentBody.answer(anywhere.getPort(), anywhere.getPath(), OVER, language);
    }
}
