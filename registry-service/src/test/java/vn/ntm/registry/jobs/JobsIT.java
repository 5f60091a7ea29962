package vn.ntm.registry.jobs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.platform.testing.Tokens;
import vn.ntm.registry.RegisterUnderTest;

/** Imports that nobody waits for, and what happens to them. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class JobsIT {

    private static final String UNITS = "/api/v1/imports/units";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final byte[] LIST =
            RegisterUnderTest.units("province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01");
    private static final byte[] WRONG =
            RegisterUnderTest.units("province,7,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01");

    @BeforeEach
    void nothingIsOnRecord() {
        RegisterUnderTest.empty();
        RegisterUnderTest.execute("delete from job");
    }

    @Test
    void anImportThatNobodyWaitsForIsDoneAndItsResultKept() {
        String job = postAsync(RegisterUnderTest.bacGiang(), UNITS);

        await().atMost(LONG).untilAsserted(() -> job(job).body("state", equalTo("done")));

        job(job).body("kind", equalTo("units-import"))
                .body("result.rows", equalTo(322))
                .body("result.units", equalTo(244))
                .body("progress.done", equalTo(322))
                .body("progress.of", equalTo(322))
                .body("problem", nullValue());
        assertThat(RegisterUnderTest.number("select count(*) from unit_version"))
                .isEqualTo(322);
        assertThat(RegisterUnderTest.number("select count(*) from job where file is not null"))
                .isZero();
        assertThat(RegisterUnderTest.number("select count(*) from audit where actor = 'test-national-officer' "
                        + "and action = 'units.imported' and details like '%rows=322, units=244%'"))
                .isPositive();
    }

    @Test
    void aDryRunMayBeAJobToo() {
        String job = postAsync(LIST, UNITS + "?dryRun=true");

        await().atMost(LONG).untilAsserted(() -> job(job).body("state", equalTo("done")));

        job(job).body("result.units", equalTo(1));
        assertThat(RegisterUnderTest.number("select count(*) from unit")).isZero();
    }

    @Test
    void aRepeatedRequestIsOneJob() {
        String key = UUID.randomUUID().toString();
        List<String> addresses = List.of(location(LIST, key), location(LIST, key));

        assertThat(addresses.get(0)).isEqualTo(addresses.get(1));
        assertThat(RegisterUnderTest.number("select count(*) from job")).isEqualTo(1);
    }

    @Test
    void aRefusedImportTellsItsFaultsAndGivesTheFileBackMarked() throws IOException {
        String job = postAsync(WRONG, UNITS);

        await().atMost(LONG).untilAsserted(() -> job(job).body("state", equalTo("refused")));

        job(job).body("problem.type", equalTo("https://ntm.vn/problems/file-refused"))
                .body("problem.errors.line", contains(2))
                .body("problem.errors[0].accepted", equalTo("2 digits, such as 24"));
        RegisterUnderTest.as(Tokens.of(Role.AUDITOR), "vi")
                .get(job + "/faults")
                .then()
                .statusCode(200)
                .body("errors[0].accepted", equalTo("2 chữ số, như 24"));
        byte[] marked = RegisterUnderTest.asOfficer()
                .accept(XLSX)
                .get(job + "/faults")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        assertThat(cell(marked, 1, 9)).isEqualTo("code: 7 → 2 digits, such as 24");
        assertThat(RegisterUnderTest.number("select count(*) from unit")).isZero();
    }

    @Test
    void aCancelledJobLeavesNothing() throws InterruptedException {
        UUID job = insert("one", "queued", null);
        awaitStep(job, "Step 1");

        RegisterUnderTest.asOfficer()
                .delete(address(job))
                .then()
                .statusCode(200)
                .body("state", equalTo("running"));
        SlowKind.step();

        await().atMost(LONG).untilAsserted(() -> job(address(job)).body("state", equalTo("cancelled")));
        assertThat(RegisterUnderTest.number("select count(*) from job where file is not null"))
                .isZero();
        assertThat(done("one")).isZero();
    }

    @Test
    void aJobWhoseCancelComesBehindItsLastStepLeavesNothingEither() throws InterruptedException {
        UUID job = insert("late", "queued", null);
        awaitStep(job, "Step 1");
        SlowKind.step();
        awaitStep(job, "Step 2");

        RegisterUnderTest.asOfficer().delete(address(job));
        SlowKind.step();

        await().atMost(LONG).untilAsserted(() -> job(address(job)).body("state", equalTo("cancelled")));
        assertThat(done("late")).isZero();
    }

    @Test
    void aJobThatAKilledProcessLeftIsTakenUpAgain() throws InterruptedException {
        UUID job = insert("left", "running", "now() - interval '1 second'");

        awaitStep(job, "Step 1");
        SlowKind.step();
        SlowKind.step();

        await().atMost(LONG).untilAsserted(() -> job(address(job)).body("state", equalTo("done")));
        assertThat(done("left")).isEqualTo(1);
        assertThat(RegisterUnderTest.number("select attempts from job")).isEqualTo(2);
    }

    @Test
    void aJobThatFailsDoesNotKeepTheNextFromBeingDone() {
        UUID job = insert("too deep", "queued", null);
        String next = postAsync(LIST, UNITS);

        await().atMost(LONG).untilAsserted(() -> job(next).body("state", equalTo("done")));

        job(address(job)).body("state", equalTo("failed")).body("problem.status", equalTo(500));
    }

    @Test
    void aJobThatTakesItsProcessDownEachTimeIsGivenUp() {
        UUID job = insert("deadly", "running", "now() - interval '1 second'", 3);

        await().atMost(LONG).untilAsserted(() -> job(address(job))
                .body("state", equalTo("failed"))
                .body("problem.type", containsString("internal")));
        assertThat(done("deadly")).isZero();
    }

    @Test
    void aJobThatAnotherReplicaDoesIsLeftToIt() throws SQLException {
        UUID theirs = insert("theirs", "running", "now() + interval '1 hour'");
        UUID beingClaimed = insert("claimed", "running", "now() + interval '2 seconds'");
        try (Connection other = RegisterUnderTest.connect();
                Statement claim = other.createStatement()) {
            other.setAutoCommit(false);
            claim.execute("select 1 from job where id = '%s' for update".formatted(beingClaimed));
            String over = "select count(*) from job where id = '%s' and leased_until < now()".formatted(beingClaimed);
            await().atMost(LONG).until(() -> RegisterUnderTest.number(over) == 1);
            String ours = postAsync(LIST, UNITS);

            await().atMost(LONG).untilAsserted(() -> job(ours).body("state", equalTo("done")));
            claim.execute("delete from job where id = '%s'".formatted(beingClaimed));
            other.commit();
        }

        job(address(theirs)).body("state", equalTo("running"));
        assertThat(done("theirs") + done("claimed")).isZero();
        RegisterUnderTest.execute("delete from job");
    }

    /** The worker was frozen for longer than its lease: what it did in vain is rolled back. */
    @Test
    void aJobThatAnotherReplicaTookOverIsNotDoneTwice() throws InterruptedException {
        UUID job = insert("taken", "queued", null);
        awaitStep(job, "Step 1");
        SlowKind.step();
        awaitStep(job, "Step 2");

        RegisterUnderTest.execute(
                "update job set worker = gen_random_uuid(), leased_until = now() + interval '1 hour'");
        SlowKind.step();
        String next = postAsync(LIST, UNITS);
        await().atMost(LONG).untilAsserted(() -> job(next).body("state", equalTo("done")));

        job(address(job)).body("state", equalTo("running"));
        assertThat(done("taken")).isZero();
        RegisterUnderTest.execute("delete from job");
    }

    @Test
    void aJobIsShownToItsCallerAndThoseWhoMaySeeAll() {
        UUID job = insert("seen", "running", "now() + interval '1 hour'");

        for (String role : List.of(Role.NATIONAL_OFFICER, Role.AUDITOR)) {
            RegisterUnderTest.as(Tokens.of(role)).get(address(job)).then().statusCode(200);
        }
        RegisterUnderTest.as(Tokens.of(Role.INTEGRATION))
                .get(address(job))
                .then()
                .statusCode(403);
        RegisterUnderTest.as(Tokens.of(Role.AUDITOR))
                .delete(address(job))
                .then()
                .statusCode(403);
        given().get(address(job)).then().statusCode(401);
        RegisterUnderTest.asOfficer().get(address(UUID.randomUUID())).then().statusCode(404);
        RegisterUnderTest.asOfficer().get(address(job) + "/faults").then().statusCode(404);
        RegisterUnderTest.execute("delete from job");
    }

    private static String postAsync(byte[] file, String address) {
        return RegisterUnderTest.asOfficer()
                .header("Prefer", "wait=1, respond-async")
                .body(file)
                .post(address)
                .then()
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .body("state", equalTo("queued"))
                .extract()
                .header("Location");
    }

    private static String location(byte[] file, String key) {
        return RegisterUnderTest.asOfficer()
                .header("Prefer", "respond-async")
                .header("Idempotency-Key", key)
                .body(file)
                .post(UNITS)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse job(String address) {
        return RegisterUnderTest.asOfficer().get(address).then().statusCode(200);
    }

    private static String address(UUID job) {
        return "/api/v1/jobs/" + job;
    }

    private static void awaitStep(UUID job, String step) {
        await().atMost(LONG).untilAsserted(() -> job(address(job)).body("progress.step", equalTo(step)));
    }

    private static long done(String subject) {
        return RegisterUnderTest.number(
                "select count(*) from audit where action = 'slow.done' and subject = '%s'".formatted(subject));
    }

    private static UUID insert(String file, String state, String leasedUntil) {
        return insert(file, state, leasedUntil, leasedUntil == null ? 0 : 1);
    }

    /** In one statement, since the worker may claim the job as soon as it is there. */
    private static UUID insert(String file, String state, String leasedUntil, int attempts) {
        UUID id = UUID.randomUUID();
        boolean running = leasedUntil != null;
        RegisterUnderTest.execute("""
                insert into job (id, kind, state, caller, roles, parameters, file, created_at, worker, leased_until,
                                 attempts)
                values ('%s', '%s', '%s', 'test-national-officer', 'national-officer', '{}', '%s', now(), %s, %s, %d)
                """.formatted(
                        id, SlowKind.NAME, state, file, running ? "gen_random_uuid()" : "null", leasedUntil, attempts));
        return id;
    }

    private static String cell(byte[] workbook, int row, int column) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getFirstSheet().read();
            return rows.get(row).getCell(column).asString();
        }
    }
}
