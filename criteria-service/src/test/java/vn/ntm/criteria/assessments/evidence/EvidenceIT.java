package vn.ntm.criteria.assessments.evidence;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.SetInYaml;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** Evidence as those see it who show it, ask for it and look at it. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class EvidenceIT {

    private static final String PATH = "/api/v1/assessments";
    private static final byte[] MINUTES = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    private static final String SET = "hamlet-with-evidence";

    @Inject
    Sweeping sweeping;

    private PublishedUnit commune;
    private PublishedUnit hamlet;
    private String assessment;

    @BeforeEach
    void aHamletIsAssessed() {
        commune = UnitTopic.newCommune();
        if (CriteriaUnderTest.number("select count(*) from set_edition where set_id = '" + SET + "'") == 0) {
            publish();
        }
        hamlet = PublishedUnit.of(UnitType.HAMLET, UnitTopic.newCode(), "Thôn Đông", commune);
        UnitTopic.publish(hamlet);
        assessment = CriteriaUnderTest.as(Role.COMMUNE_OFFICER, commune)
                .body("""
                        {"unit": "%s", "on": "2019-12-31", "level": "model",
                         "values": [{"indicator": "1.1", "value": 85}, {"indicator": "1.2", "value": false}]}
                        """.formatted(hamlet.id()))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void contentsThatNoRowNamesAreSweptAfterADay() throws IOException {
        String hash = send("1.1", "minutes", "cũ.pdf", bytes("%PDF-1.7\nold " + assessment + "\n%%EOF\n"))
                .statusCode(201)
                .extract()
                .path("hash");
        Path named = aged(inStore(hash));
        String other = "0123456789abcdef".repeat(4);
        Path orphan = aged(written(inStore(other)));
        Path left = aged(written(inStore(other + ".0.part")));
        Path young = written(inStore("fedcba9876543210".repeat(4)));

        sweeping.daily();

        assertThat(orphan).doesNotExist();
        assertThat(left).doesNotExist();
        assertThat(named).exists();
        assertThat(young).exists();
    }

    @Test
    void oneReplicaSweepsAtATime() throws IOException, SQLException {
        Path orphan = aged(written(inStore("89abcdef01234567".repeat(4))));

        try (Connection another = CriteriaUnderTest.holding("evidence-sweep")) {
            sweeping.daily();
            assertThat(another.isClosed()).isFalse();
            assertThat(orphan).exists();
        }
        // PostgreSQL lets go of the lock when it has noticed that the session is gone.
        await().untilAsserted(() -> {
            sweeping.daily();
            assertThat(orphan).doesNotExist();
        });
    }

    private static Path inStore(String name) {
        return Path.of("target", "files", name.substring(0, 2), name.substring(2, 4), name);
    }

    private static Path written(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        return Files.writeString(place, "abc");
    }

    private static Path aged(Path place) throws IOException {
        return Files.setLastModifiedTime(
                place, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofDays(2))));
    }

    @Test
    void whatTheSetAsksForIsShownAndRefusedWithoutIt() {
        get("").body("evidence", empty())
                .body("lackingEvidence.indicator", contains("1.1", "1.1"))
                .body("lackingEvidence.kind", contains("minutes", "photograph"))
                .body("lackingEvidence.required", contains(true, false));
        submit().statusCode(422)
                .body("type", containsString("not-ready"))
                .body("errors.field", contains("evidence.1.1"))
                .body("errors[0].accepted", containsString("minutes"));

        String id = send("1.1", "minutes", "Biên bản họp thôn.pdf", MINUTES)
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(MINUTES.length))
                .body("by", equalTo("test-commune-officer"))
                .body("preview", notNullValue())
                .extract()
                .path("id");

        get("").body("evidence.id", contains(id))
                .body("lackingEvidence.kind", contains("photograph"))
                .body("revision", equalTo(1));
        submit().statusCode(200).body("state", equalTo("submitted"));
        get("/steps")
                .body("[0].evidence.name", contains("Biên bản họp thôn.pdf"))
                .body("[0].evidence.withdrawn", contains(false));
        as(Role.COMMUNE_OFFICER, commune)
                .delete(PATH + "/" + assessment + "/evidence/" + id)
                .then()
                .statusCode(409)
                .body("type", containsString("evidence-is-kept"));
        send("1.1", "photograph", "a.txt", bytes("muộn")).statusCode(409).body("type", containsString("wrong-state"));
    }

    @Test
    void theSameFileIsShownOnceAndCanBeWithdrawn() {
        String id = send("1.1", "minutes", "a.pdf", MINUTES).extract().path("id");
        send("1.1", "minutes", "b.pdf", MINUTES).statusCode(201).body("id", equalTo(id));
        send("1.2", "minutes", "b.pdf", MINUTES).statusCode(201).body("id", not(equalTo(id)));

        as(Role.COMMUNE_OFFICER, commune)
                .delete(PATH + "/" + assessment + "/evidence/" + id)
                .then()
                .statusCode(204);
        get("").body("evidence.indicator", contains("1.2"));
        get("/evidence").body("$", hasSize(2)).body("withdrawnBy", hasItems("test-commune-officer", null));
        assertThat(CriteriaUnderTest.audited("test-commune-officer", "evidence.added", assessment))
                .isEqualTo(2);
        assertThat(CriteriaUnderTest.audited("test-commune-officer", "evidence.withdrawn", assessment))
                .isEqualTo(1);
        assertThatThrownBy(() -> CriteriaUnderTest.execute("update evidence set hash = '" + "0".repeat(64) + "'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void thoseMaySeeItInWhoseTerritoryItIs() {
        String content =
                send("1.1", "minutes", "Biên bản.pdf", MINUTES).extract().path("content");
        var downloaded = as(Role.COMMUNE_OFFICER, commune)
                .get(content)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Disposition", containsString("attachment; filename=\"Bien ban.pdf\""))
                .extract();
        assertThat(downloaded.asByteArray()).isEqualTo(MINUTES);
        as(Role.AUDITOR, null)
                .get(content + "?preview=true")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("inline; filename=\"Bien ban.pdf\""))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        as(Role.PROVINCE_OFFICER, UnitTopic.BAC_GIANG)
                .header("If-None-Match", downloaded.header("ETag"))
                .get(content)
                .then()
                .statusCode(304);

        as(Role.DISTRICT_OFFICER, UnitTopic.VIET_YEN).get(content).then().statusCode(403);
        as(Role.COMMUNE_OFFICER, UnitTopic.newCommune())
                .get(PATH + "/" + assessment + "/evidence")
                .then()
                .statusCode(403);
        given().get(content).then().statusCode(401);
        as(Role.COMMUNE_OFFICER, commune)
                .get(PATH + "/" + assessment + "/evidence/00000000-0000-0000-0000-000000000000/content")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNoEvidenceIsRefusedWithoutATrace() {
        send("1.1", "minutes", "a.pdf", bytes("<html><script>alert(1)</script></html>"))
                .statusCode(415)
                .body("type", containsString("file-type-not-taken"))
                .body("errors[0].accepted", containsString("pdf, jpg"));
        send("1.1", "minutes", "a.pdf", new byte[0]).statusCode(422).body("errors[0].field", equalTo("file"));
        send("9.9", "certainty", "a.pdf", MINUTES).statusCode(422).body("errors.field", contains("indicator", "kind"));
        byte[] large = new byte[21 * 1024 * 1024];
        System.arraycopy(MINUTES, 0, large, 0, MINUTES.length);
        send("1.1", "minutes", "a.pdf", large)
                .statusCode(413)
                .body("type", containsString("file-too-large"))
                .body("errors[0].accepted", containsString("20971520"));
        as(Role.COMMUNE_OFFICER, commune)
                .contentType(ContentType.MULTIPART)
                .multiPart("indicator", "1.1")
                .multiPart("kind", "minutes")
                .post(PATH + "/" + assessment + "/evidence")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
        get("/evidence").body("$", empty());
    }

    @Test
    void whoVerifiesAddsWhatWasFound() {
        send("1.1", "minutes", "a.pdf", MINUTES).statusCode(201);
        submit().statusCode(200);

        as(Role.DISTRICT_OFFICER, UnitTopic.LUC_NAM)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "đã xem.txt", bytes("Đã kiểm tra tại thôn"), "text/plain")
                .multiPart("indicator", "1.1")
                .multiPart("kind", "report")
                .multiPart(new MultiPartSpecBuilder("Kiểm tra ngày 05/01/2020")
                        .controlName("remark")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post(PATH + "/" + assessment + "/evidence")
                .then()
                .statusCode(201)
                .body("remark", equalTo("Kiểm tra ngày 05/01/2020"))
                .body("name", equalTo("đã xem.txt"))
                .body("preview", nullValue());
    }

    @Test
    void aFileThatTheStoreLostIsSaidToBeLostAndNotToComeBackSoon() throws IOException {
        String id = send("1.1", "minutes", "mất.pdf", bytes("%PDF-1.7\n" + assessment + "\n%%EOF\n"))
                .statusCode(201)
                .extract()
                .path("id");
        String hash =
                get("/evidence/" + id + "/content").extract().header("ETag").replace("\"", "");
        try (Stream<Path> all = Files.walk(Path.of("target", "files"))) {
            Files.delete(all.filter(file -> file.endsWith(hash)).findFirst().orElseThrow());
        }

        as(Role.COMMUNE_OFFICER, commune)
                .get(PATH + "/" + assessment + "/evidence/" + id + "/content")
                .then()
                .statusCode(500)
                .header("Retry-After", nullValue())
                .body("type", equalTo("https://ntm.vn/problems/evidence-lost"));
    }

    @Test
    void theServiceIsReadyWhileItsStoreIsThere() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'store of files' }.status", equalTo("UP"));
    }

    private ValidatableResponse get(String rest) {
        return as(Role.COMMUNE_OFFICER, commune)
                .get(PATH + "/" + assessment + rest)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse submit() {
        return as(Role.COMMUNE_OFFICER, commune)
                .post(PATH + "/" + assessment + "/submission")
                .then();
    }

    private ValidatableResponse send(String indicator, String kind, String name, byte[] content) {
        return as(Role.COMMUNE_OFFICER, commune)
                .contentType(ContentType.MULTIPART)
                .multiPart("file", name, content, "application/octet-stream")
                .multiPart("indicator", indicator)
                .multiPart("kind", kind)
                .post(PATH + "/" + assessment + "/evidence")
                .then();
    }

    /** Names and remarks travel as browsers send them: in UTF-8. */
    private static RequestSpecification as(String role, PublishedUnit unit) {
        return CriteriaUnderTest.as(role, unit)
                .config(config().multiPartConfig(multiPartConfig().defaultCharset(StandardCharsets.UTF_8))
                        .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.RFC6532)))
                .noContentType();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void publish() {
        SetInYaml.ofHamlets(SET, UnitTopic.BAC_GIANG)
                .since("2019-01-01")
                .until("2020-01-01")
                .atLeast(
                        "1.1",
                        "value: 80",
                        "%",
                        "evidenceKinds: [{kind: minutes, required: true}, {kind: photograph, required: false}]")
                .achieved("1.2", "evidenceKinds: [{kind: certificate, required: true}]")
                .publish();
    }
}
