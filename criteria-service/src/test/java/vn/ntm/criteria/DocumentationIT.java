package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** What the README shows works as it shows it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class DocumentationIT {

    @BeforeEach
    void theUnitsOfTheReadmeAreKnown() {
        UnitTopic.newCommune();
        UnitTopic.publish(PublishedUnit.of(UnitType.COMMUNE, "07663", "Cẩm Lý", UnitTopic.LUC_NAM)
                .until("2025-07-01"));
    }

    @Test
    void questionsInTheReadmeAreAnswered() throws IOException {
        List<MatchResult> questions = inReadme("(?<!xlsx )'localhost:8082(/[^']*)'");

        assertThat(questions).hasSize(9).allSatisfy(question -> assertThat(CriteriaUnderTest.as(Role.AUDITOR)
                        .get(question.group(1))
                        .statusCode())
                .isEqualTo(200));
    }

    @Test
    void whatTheReadmePostsIsTaken() throws IOException {
        List<MatchResult> posts = inReadme("localhost:8082(/\\S*) -d '(.*?)'\n```");

        assertThat(posts).hasSize(8).allSatisfy(post -> assertThat(CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                        .body(post.group(2))
                        .post(post.group(1))
                        .statusCode())
                .isEqualTo(post.group(1).matches(".*/(evaluations|comparisons|what-ifs)") ? 200 : 201));
    }

    private static List<MatchResult> inReadme(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();
    }
}
