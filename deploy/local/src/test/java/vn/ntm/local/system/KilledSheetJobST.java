package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.contracts.Topic;
import vn.ntm.local.ServiceName;
import vn.ntm.local.benchmark.criteria.CriteriaClient;
import vn.ntm.local.benchmark.measuring.ServiceClient;

/** A table of many communes whose service is killed while it hands them in is handed in once, whole. */
class KilledSheetJobST {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int COMMUNES = 100;

    /** Backends that wait until they may write to the audit, which is the last that a hand-in writes. */
    private static final String HELD_UP = """
            select count(*) from pg_locks l join pg_class c on c.oid = l.relation
            where c.relname = 'audit' and not l.granted
            """;

    @TempDir
    Path data;

    @Test
    void aJobWhoseServiceIsKilledBetweenItsWritesIsDoneByTheNextProcess() throws Exception {
        try (SystemSuite suite = SystemSuite.startedOn(data)) {
            String token = suite.token("national-officer", null);
            byte[] table = table(suite, token);

            killInTheMiddle(suite, () -> new CriteriaClient(
                            new ServiceClient(suite.addresses().criteria(), token))
                    .handInByJob(table, CriteriaClient.FIRST_DAY));
            suite.awaitReady(ServiceName.CRITERIA);
            await().atMost(PATIENCE).until(() -> number(suite, "job where state not in ('queued', 'running')") == 1);

            assertThat(number(suite, "job where state = 'done' and attempts = 2"))
                    .isOne();
            everyAssessmentIsKeptWholeAndOnce(suite);
            await().atMost(PATIENCE).until(() -> number(suite, "outbox") == 0);
            everyAssessmentIsToldOnce(suite);
        }
    }

    private interface Request {
        void send() throws Exception;
    }

    /** Holds the job up when all but its audit is written and nothing is committed, and kills its process there. */
    private static void killInTheMiddle(SystemSuite suite, Request request) throws Exception {
        try (Connection holding = suite.connection(ServiceName.CRITERIA)) {
            holdAudit(holding);
            request.send();
            await().atMost(PATIENCE).until(() -> suite.number(ServiceName.CRITERIA, HELD_UP) > 0);

            assertThat(number(suite, "job where state = 'running'")).isOne();
            assertThat(number(suite, "unit_assessment"))
                    .as("what others see of it")
                    .isZero();
            suite.kill(ServiceName.CRITERIA);
            holding.rollback();
        }
    }

    private static void holdAudit(Connection holding) throws SQLException {
        holding.setAutoCommit(false);
        try (var statement = holding.createStatement()) {
            statement.execute("lock table audit in share mode");
        }
    }

    private static void everyAssessmentIsKeptWholeAndOnce(SystemSuite suite) {
        assertThat(number(suite, "unit_assessment")).isEqualTo(COMMUNES);
        assertThat(number(suite, "(select distinct unit_id from unit_assessment where state = 'submitted') s"))
                .isEqualTo(COMMUNES);
        assertThat(number(suite, "(select distinct assessment_id from assessment_step) s"))
                .isEqualTo(COMMUNES);
        assertThat(number(suite, "assessment_step")).isEqualTo(COMMUNES);
        assertThat(number(suite, "audit where action = 'assessment.submitted'")).isEqualTo(COMMUNES);
        assertThat(number(suite, "event where topic = '%s'".formatted(Topic.ASSESSMENTS.address())))
                .isEqualTo(COMMUNES);
    }

    private static void everyAssessmentIsToldOnce(SystemSuite suite) {
        List<JsonNode> events = new TopicReader(suite.kafka())
                .records(Topic.ASSESSMENTS).stream()
                        .map(record -> Api.read(new String(record.value(), StandardCharsets.UTF_8)))
                        .toList();
        assertThat(events).hasSize(COMMUNES);
        assertThat(events).extracting(event -> event.path("id").asText()).doesNotHaveDuplicates();
        assertThat(events).extracting(event -> event.path("subject").asText()).doesNotHaveDuplicates();
    }

    /** A completed table of the communes of one province, which has decided what the set leaves to it. */
    private static byte[] table(SystemSuite suite, String token) throws Exception {
        new ServiceClient(suite.addresses().registry(), token)
                .post("/imports/country", "application/octet-stream", "application/json", new byte[0]);
        await().atMost(PATIENCE)
                .until(() -> number(suite, "unit") == suite.number(ServiceName.REGISTRY, "select count(*) from unit"));
        CriteriaClient criteria =
                new CriteriaClient(new ServiceClient(suite.addresses().criteria(), token));
        for (String province : criteria.codes("&level=province")) {
            List<String> communes = criteria.codes("&level=commune&type=xa&within=" + province);
            if (communes.size() >= COMMUNES) {
                criteria.decide(province);
                return criteria.workbook(communes.subList(0, COMMUNES), new Random(1));
            }
        }
        throw new IllegalStateException("no province has " + COMMUNES + " communes");
    }

    private static long number(SystemSuite suite, String from) {
        return suite.number(ServiceName.CRITERIA, "select count(*) from " + from);
    }
}
