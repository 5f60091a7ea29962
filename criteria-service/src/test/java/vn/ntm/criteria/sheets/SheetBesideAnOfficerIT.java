package vn.ntm.criteria.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.Topic;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.PublishedUnit;
import vn.ntm.criteria.UnitTopic;
import vn.ntm.criteria.decisions.DecidedProvince;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/**
 * An officer opens the assessment of a unit while a table that has the unit is taken. Each has already found that there is
 * none when the other's is kept: the one that comes second is told so, whole, and neither waits for the other for ever.
 */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class SheetBesideAnOfficerIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String DAY = "2025-12-31";

    private final PublishedUnit province = PublishedUnit.of(UnitType.PROVINCE, UnitTopic.newCode(), "Bắc Ninh", null);
    private final PublishedUnit one = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Lục Nam", province);
    private final PublishedUnit other = PublishedUnit.of(UnitType.COMMUNE, UnitTopic.newCode(), "Tân Dĩnh", province);

    @BeforeEach
    void theProvinceIsKnown() {
        UnitTopic.publish(province, one, other);
        DecidedProvince.decides(province, "vn-ntm-commune-standard-2021-2025", DAY);
    }

    @Test
    void anOfficerWhoIsFirstKeepsTheTableOut() throws SQLException {
        CompletableFuture<Response> table;
        Response officer;
        try (Connection held = CriteriaUnderTest.holding(Topic.ASSESSMENTS, other.id())) {
            table = atOnce(() -> table(true));
            waiting(1);
            officer = open(false);
            held.rollback();
        }

        assertThat(officer.statusCode()).isEqualTo(201);
        assertRefused(table.join());
        assertThat(assessments(one)).isEqualTo(1);
        assertThat(assessments(other)).isZero();
        assertThat(events()).isZero();
    }

    @Test
    void aTableThatIsFirstKeepsTheOfficerOut() throws SQLException {
        CompletableFuture<Response> officer;
        Response table;
        try (Connection held = CriteriaUnderTest.holding(Topic.ASSESSMENTS, one.id())) {
            officer = atOnce(() -> open(true));
            waiting(1);
            table = table(false);
            held.rollback();
        }

        assertThat(table.statusCode()).isEqualTo(200);
        assertRefused(officer.join());
        assertThat(assessments(one)).isEqualTo(1);
        assertThat(assessments(other)).isEqualTo(1);
        assertThat(events()).isZero();
    }

    /** Several officers and tables that were all let through to the last step, whoever is the first. */
    @RepeatedTest(3)
    void ofManyWhoHandInTheSameAtOnceOneDoes() throws SQLException {
        List<CompletableFuture<Response>> all;
        try (Connection held = CriteriaUnderTest.holding(Topic.ASSESSMENTS, one.id())) {
            all = Stream.<Supplier<Response>>of(() -> open(true), () -> table(true), () -> open(true), () -> open(true))
                    .map(SheetBesideAnOfficerIT::atOnce)
                    .toList();
            waiting(all.size());
            held.rollback();
        }

        List<Response> answers = all.stream().map(CompletableFuture::join).toList();
        Response table = answers.get(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() >= 300)
                .allSatisfy(SheetBesideAnOfficerIT::assertRefused);
        assertThat(assessments(one)).isEqualTo(1);
        assertThat(assessments(other)).isEqualTo(table.statusCode() == 200 ? 1 : 0);
        assertThat(events()).isEqualTo(table.statusCode() == 200 ? 2 : 1);
    }

    private static void assertRefused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
        assertThat(answer.<String>path("type")).endsWith("/assessment-in-work");
    }

    private Response open(boolean submit) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER, one)
                .body(
                        "{\"unit\": \"%s\", \"on\": \"%s\", \"submit\": %s, \"values\": [{\"indicator\": \"1.1\", \"value\": true}]}"
                                .formatted(one.id(), DAY, submit))
                .post("/api/v1/assessments");
    }

    private Response table(boolean submit) {
        return CriteriaUnderTest.as(Role.PROVINCE_OFFICER, province)
                .contentType("text/csv")
                .body("code,1.1\n%s,Đạt\n%s,Đạt\n"
                        .formatted(one.code(), other.code())
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/assessment-sheets?level=standard&on=" + DAY + "&submit=" + submit);
    }

    private static CompletableFuture<Response> atOnce(Supplier<Response> request) {
        return CompletableFuture.supplyAsync(request, task -> new Thread(task).start());
    }

    private static void waiting(int requests) {
        await().atMost(LONG)
                .until(() -> CriteriaUnderTest.number("select count(*) from pg_locks where not granted") >= requests);
    }

    private static long assessments(PublishedUnit unit) {
        return CriteriaUnderTest.number(
                "select count(*) from unit_assessment where unit_id = '%s'".formatted(unit.id()));
    }

    private long events() {
        return CriteriaUnderTest.number(
                "select count(*) from event where topic = 'ntm.assessments' and key in ('%s', '%s')"
                        .formatted(one.id(), other.id()));
    }
}
