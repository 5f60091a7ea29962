package vn.ntm.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.testing.RealBackends;

/** The service serves its pages, under a strict policy, with all that they are made of. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class PagesIT {

    private static final Pattern PART = Pattern.compile("(?:href|src)=\"((?:style|app|favicon)[^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/translate.html"})
    void aPageIsServedUnderAStrictPolicyWithAllItsParts(String page) {
        String html = given().get(page)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-cache")
                .extract()
                .asString();

        assertThat(PART.matcher(html).results())
                .hasSizeGreaterThan(4)
                .allSatisfy(part -> given().get("/" + part.group(1)).then().statusCode(200));
    }

    @Test
    void theChartingLibraryComesFromTheServiceItself() {
        given().get("/_static/echarts/dist/echarts.esm.min.js").then().statusCode(200);
    }
}
