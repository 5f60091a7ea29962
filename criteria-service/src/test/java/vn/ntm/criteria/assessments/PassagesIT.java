package vn.ntm.criteria.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.FactType;
import vn.ntm.contracts.Topic;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedEvents;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;

/** Every passage asked for in every state, by those who may: what is not open is refused, and nothing has changed. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class PassagesIT {

    private static final String PATH = "/api/v1/assessments";
    private static final List<String> STATES =
            List.of("draft", "submitted", "returned", "verified", "appraised", "final", "superseded");
    private static final String REASON = "{\"reason\": \"Thiếu biên bản\"}";
    private static final String ALL = "{\"confirmed\": [\"*\"]}";
    private static final Map<String, String> BODIES = Map.of(
            "submission", "",
            "return", REASON,
            "verification", "",
            "appraisal", ALL,
            "corrections", "{\"values\": [{\"indicator\": \"3\", \"value\": 4, \"remark\": \"Đếm lại\"}]}",
            "finalisation", "");

    private PublishedUnit commune;

    @BeforeEach
    void aSetIsPublished() {
        PublishedSet.isThere();
    }

    /** The state to which a passage leads from that of the column; {@code -} where it is refused. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            passage,      draft,     submitted, returned,  verified,  appraised, final, superseded
            edit,         draft,     -,         returned,  -,         -,         -,     -
            submission,   submitted, -,         submitted, -,         -,         -,     -
            return,       -,         returned,  -,         returned,  returned,  -,     -
            verification, -,         verified,  -,         -,         -,         -,     -
            appraisal,    -,         -,         -,         appraised, appraised, -,     -
            corrections,  -,         submitted, -,         submitted, submitted, -,     -
            finalisation, -,         -,         -,         -,         final,     -,     -
            """)
    void eachIsOpenInItsStatesOnly(
            String passage,
            String draft,
            String submitted,
            String returned,
            String verified,
            String appraised,
            String closed,
            String superseded) {
        List<String> next = List.of(draft, submitted, returned, verified, appraised, closed, superseded);
        for (int i = 0; i < STATES.size(); i++) {
            String id = in(STATES.get(i));
            JsonPath before = read(id);
            long events = events();

            Response answer = ask(passage, id);

            String as = passage + " of what is " + STATES.get(i);
            if (next.get(i).equals("-")) {
                assertThat(answer.statusCode()).as(as).isEqualTo(409);
                assertThat(answer.path("type").toString()).as(as).endsWith("/wrong-state");
                assertThat(read(id).getMap("")).as(as).isEqualTo(before.getMap(""));
                assertThat(events()).as(as).isEqualTo(events);
            } else {
                assertThat(answer.statusCode()).as(as).isEqualTo(200);
                assertThat(read(id).getString("state")).as(as).isEqualTo(next.get(i));
            }
        }
    }

    @Test
    void everyEventOfALifeIsAsItsContractSays() {
        String id = in("returned");
        ask("submission", id);
        ask("verification", id);
        ask("appraisal", id);
        ask("corrections", id);
        ask("verification", id);
        ask("appraisal", id);
        ask("finalisation", id);
        closed(id);

        List<JsonNode> events = PublishedEvents.of(Topic.ASSESSMENTS, commune.id());

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .contains(
                        "vn.ntm.assessment.submitted.v1",
                        "vn.ntm.assessment.returned.v1",
                        "vn.ntm.assessment.verified.v1",
                        "vn.ntm.assessment.appraised.v1",
                        "vn.ntm.assessment.corrected.v1",
                        "vn.ntm.assessment.finalised.v1",
                        "vn.ntm.assessment.superseded.v1");
        assertThat(events).allSatisfy(event -> assertThat(PublishedEvents.faults(type(event), event))
                .as(event.toString())
                .isEmpty());
    }

    @Test
    void whoVerifiesWithoutCorrectionsNeedSendNoBodyAndNoMediaType() throws IOException, InterruptedException {
        String id = in("submitted");
        HttpRequest bare = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + PATH + "/" + id + "/verification"))
                .header("Authorization", "Bearer " + Tokens.of(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM.id()))
                .POST(BodyPublishers.noBody())
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(bare, BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(read(id).getString("state")).isEqualTo("verified");
    }

    @Test
    void aCorrectionOfWhatChangedSinceNamesItsPlaceInTheRequest() {
        String id = in("submitted");

        Response answer =
                CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune).body("""
                        {"values": [{"indicator": "1", "value": false, "remark": "Đếm lại"},
                                    {"indicator": "3", "value": 4, "remark": "Đếm lại", "revision": 7}]}
                        """).post(PATH + "/" + id + "/corrections");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<List<String>>path("errors.field")).containsExactly("values[1].revision");
    }

    /** A new commune's assessment in this state. */
    private String in(String state) {
        commune = UnitTopic.newCommune();
        String id = opened(null, !state.equals("draft"));
        switch (state) {
            case "draft", "submitted" -> {}
            case "returned" -> taken("return", id);
            case "verified" -> taken("verification", id);
            case "appraised" -> appraised(id);
            case "final" -> {
                appraised(id);
                taken("finalisation", id);
            }
            case "superseded" -> {
                appraised(id);
                taken("finalisation", id);
                closed(id);
            }
            default -> throw new IllegalArgumentException(state);
        }
        assertThat(read(id).getString("state")).isEqualTo(state);
        return id;
    }

    /** Another one that is final takes the place of this one. */
    private void closed(String superseded) {
        String next = opened(superseded, true);
        appraised(next);
        taken("finalisation", next);
    }

    private void appraised(String id) {
        taken("verification", id);
        taken("appraisal", id);
    }

    private void taken(String passage, String id) {
        assertThat(ask(passage, id).statusCode()).as(passage).isEqualTo(200);
    }

    private String opened(@Nullable String supersedes, boolean submit) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("""
                        {"unit": "%s", "on": "%s", "supersedes": %s, "submit": %s,
                         "values": [{"indicator": "1", "value": true}, {"indicator": "3", "value": 1}]}
                        """.formatted(
                        commune.id(), PublishedSet.DAY, supersedes == null ? "null" : "\"" + supersedes + "\"", submit))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response ask(String passage, String id) {
        if (passage.equals("edit")) {
            return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                    .body("{\"values\": [{\"indicator\": \"2\", \"value\": 81}]}")
                    .patch(PATH + "/" + id);
        }
        RequestSpecification asked =
                switch (passage) {
                    case "submission", "corrections" -> CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune);
                    case "verification" -> CriteriaUnderTest.as(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM);
                    default -> CriteriaUnderTest.as(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG);
                };
        return asked.body(BODIES.get(passage)).post(PATH + "/" + id + "/" + passage);
    }

    private long events() {
        return CriteriaUnderTest.number("select count(*) from event where key = '%s'".formatted(commune.id()));
    }

    private static JsonPath read(String id) {
        return CriteriaUnderTest.as(Role.AUDITOR).get(PATH + "/" + id).jsonPath();
    }

    private static FactType type(JsonNode event) {
        return Arrays.stream(FactType.values())
                .filter(one -> one.type().equals(event.path("type").asText()))
                .findFirst()
                .orElseThrow();
    }
}
