package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.testing.RealBackends;

/** What the README shows works as it shows it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class DocumentationIT {

    @Test
    void questionsInTheReadmeAreAnswered() throws IOException {
        SmallProvince province = new SmallProvince();
        FactTopics.publish(province.facts());
        List<MatchResult> questions = Pattern.compile("'localhost:8083/api/v1/(?!stream)([^']*)'")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();

        assertThat(questions).hasSize(7).allSatisfy(question -> assertThat(ReportingUnderTest.anybody()
                        .get("/api/v1/" + question.group(1).replace("unit=24", "unit=" + province.code()))
                        .statusCode())
                .isEqualTo(200));
    }
}
