package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.contracts.Topic;
import vn.ntm.local.ServiceName;

/** Bắc Giang's published figures come out of the suite, and stay the same whatever happens to it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ExampleFiguresST {

    private static final int READS = 0;
    private static final int LAST_DAY_MOVES = 1;
    private static final int EVENTS_COME_TWICE = 2;
    private static final int DATABASE_IS_LOST = 3;
    private static final int SUITE_STARTS_AGAIN = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LAST_DAY = "2025-06-30";
    private static final String DOUBLES = "ntm_inbox_doubles_total";

    private Path data;
    private SystemSuite suite;
    private Api api;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder;
        use(SystemSuite.startedOn(data).withExample());
    }

    private void use(SystemSuite started) {
        suite = started;
        api = started.api();
    }

    @AfterAll
    void stop() {
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    @Order(READS)
    void theEndOf2020IsThePlansBaseline() {
        Figures.of(api, "2020-12-31", "cohort")
                .has("communes.standard", 123, 184)
                .has("communes.advanced", 5, 184)
                .has("communes.model", 0, 184);
    }

    @Test
    @Order(READS)
    void theEndOf2022IsAsPublished() {
        Figures.of(api, "2022-12-31", "day")
                .has("communes.standard", 145, 182)
                .has("communes.advanced", 42, 182)
                .has("communes.criteria-average", 3112, 182)
                .hasValue("communes.criteria-average", "17.1");
    }

    @Test
    @Order(READS)
    void theEndOf2023IsAsPublished() {
        Figures.of(api, "2023-12-31", "day")
                .has("communes.standard", 154, 182)
                .has("communes.advanced", 58, 182)
                .has("communes.model", 12, 182)
                .hasValue("communes.criteria-average", "17.4");
    }

    @Test
    @Order(READS)
    void districtCountsFromTheDayOfItsDecision() {
        Figures.of(api, "2024-01-10", "day").has("districts.standard", 6, 10);
        Figures.of(api, "2024-01-11", "day").has("districts.standard", 7, 10);
    }

    @Test
    @Order(READS)
    void lastDayReachesThePlanAndTheOtherReadingDiffers() {
        Figures.of(api, LAST_DAY, "cohort")
                .has("communes.standard", 162, 184)
                .has("communes.advanced", 78, 184)
                .has("communes.model", 15, 184)
                .isOnTarget("communes.standard", 162)
                .isOnTarget("communes.advanced", 78)
                .isOnTarget("communes.model", 15)
                .has("hamlets.standard", 76, 126)
                .isOnTarget("hamlets.model", 444);
        Figures day = Figures.of(api, LAST_DAY, "day")
                .has("communes.standard", 121, 143)
                .has("communes.advanced", 53, 143)
                .has("communes.model", 10, 143);
        assertThat(day.numerator("hamlets.model")).isEqualTo(444);
    }

    @Test
    @Order(READS)
    void readingsDifferByWhatBecameUrbanOrMerged() {
        JsonNode readings = api.reporting("figures/readings?unit=24&asOf=" + LAST_DAY);
        assertThat(List.of("cohort", "day", "stayed", "becameUrban", "merged", "entered"))
                .extracting(part -> readings.path(part).asInt(-1))
                .containsExactly(184, 143, 143, 26, 15, 0);
    }

    @Test
    @Order(READS)
    void noCommuneMeetsFewerThanFifteenCriteria() {
        Map<String, Integer> communes = new HashMap<>();
        JsonNode histogram = api.reporting("figures/histogram?unit=24&base=cohort&asOf=" + LAST_DAY);
        histogram
                .path("buckets")
                .forEach(bucket -> communes.put(
                        bucket.path("id").asText(), bucket.path("communes").asInt(-1)));
        assertThat(communes)
                .containsExactlyInAnyOrderEntriesOf(Map.of("19", 92, "15-18", 92, "10-14", 0, "5-9", 0, "0-4", 0));
        assertThat(histogram.path("notAssessed").asInt(-1)).isZero();
    }

    @Test
    @Order(READS)
    void codeOfADissolvedProvinceIsExplained() {
        var answer = Api.text(suite.addresses().reporting().resolve("/api/v1/figures?unit=02&asOf=2025-07-01"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Api.read(answer.body());
        assertThat(problem.path("type").asText()).isEqualTo("https://ntm.vn/problems/unit-not-found");
        assertThat(problem.path("detail").asText()).contains("Hà Giang", LAST_DAY);
    }

    @Test
    @Order(READS)
    void codeOfAProvinceIsAnotherProvinceAfterTheReform() {
        JsonNode before = api.reporting("figures?unit=24&asOf=" + LAST_DAY);
        JsonNode after = api.reporting("figures?unit=24&asOf=2025-07-01");

        assertThat(before.path("unit").path("name").asText()).isEqualTo("Bắc Giang");
        assertThat(after.path("unit").path("name").asText()).isEqualTo("Bắc Ninh");
        assertThat(after.path("unit").path("id"))
                .isNotEqualTo(before.path("unit").path("id"));
    }

    @Test
    @Order(READS)
    void registryHasTheWholeCountry() {
        JsonNode communes = api.registry("units?level=commune&asOf=2025-07-01&limit=1");
        assertThat(communes.path("total").asInt()).isEqualTo(3_321);
        assertThat(api.registry("units?level=commune&asOf=2025-06-30&limit=1")
                        .path("total")
                        .asInt())
                .isEqualTo(10_035);
    }

    @Test
    @Order(READS)
    void registryListsTheCommunesPageByPage() {
        String first = "/api/v1/units?level=commune&type=xa&within=24&asOf=2023-12-31&limit=100";
        var answer = Api.text(suite.addresses().registry().resolve(first));
        JsonNode page = Api.read(answer.body());
        String next = page.path("next").asText();
        assertThat(page.path("total").asInt()).isEqualTo(182);
        assertThat(page.path("items")).hasSize(100);
        assertThat(answer.headers().firstValue("Link")).contains("<" + next + ">; rel=\"next\"");

        JsonNode last =
                Api.read(Api.text(suite.addresses().registry().resolve(next)).body());
        assertThat(last.path("items")).hasSize(82);
        assertThat(last.path("next").isNull()).isTrue();
        Set<String> codes = new HashSet<>(page.findValuesAsText("id"));
        assertThat(last.path("items"))
                .noneMatch(unit -> codes.contains(unit.path("id").asText()));
    }

    @Test
    @Order(READS)
    void communeIsShownCriterionByCriterion() {
        JsonNode commune =
                api.reporting("standings/%s?asOf=%s".formatted(api.unit("commune", "07243", LAST_DAY), LAST_DAY));
        assertThat(commune.path("criteria")).hasSize(19);
        assertThat(commune.path("criteriaMet").asInt()).isEqualTo(17);
        assertThat(commune.path("criteria"))
                .filteredOn(criterion -> !criterion.path("verdict").asText().equals("met"))
                .extracting(criterion -> criterion.path("number").asInt())
                .containsExactly(11, 17);
    }

    @Test
    @Order(READS)
    void nobodyAssessesWhatIsNotTheirs() {
        String elsewhere = suite.token("commune-officer", api.unit("commune", "07450", LAST_DAY));
        var outside = api.assess(elsewhere, "07243", LAST_DAY, Set.of());

        assertThat(api.assess(null, "07243", LAST_DAY, Set.of()).statusCode()).isEqualTo(401);
        assertThat(api.assess(suite.token("auditor", null), "07243", LAST_DAY, Set.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(outside.statusCode()).isEqualTo(403);
        assertThat(Api.read(outside.body()).path("type").asText())
                .isEqualTo("https://ntm.vn/problems/outside-territory");
    }

    @Test
    @Order(READS)
    void everyEventIsAsItsContractSays() {
        EventSchemas schemas = new EventSchemas();
        Map<String, Integer> events = new HashMap<>();
        new TopicReader(suite.kafka()).records(Topic.values()).forEach(record -> {
            String value = new String(record.value(), StandardCharsets.UTF_8);
            assertThat(schemas.faults(Api.read(value))).as(value).isEmpty();
            events.merge(record.topic(), 1, Integer::sum);
        });
        assertThat(events)
                .containsEntry("ntm.assessments", 866)
                .containsEntry("ntm.recognitions", 784)
                .containsEntry("ntm.plans", 1)
                // The set by criterion, and the shipped text that is sure: of provinces.
                .containsEntry("ntm.criteria-sets", 2)
                .containsKeys("ntm.units", "ntm.province-statistics")
                .doesNotContainKey("ntm.dead-letters");
    }

    @Test
    @Order(LAST_DAY_MOVES)
    void assessmentMovesTheFigureAndTheStream() {
        String officer = suite.token("commune-officer", api.unit("commune", "07243", LAST_DAY));
        // By its id: since the reform the code 24 is another province's.
        UUID province = api.unit("province", "24", LAST_DAY);
        try (var stream = new StatisticsStream(suite.addresses().reporting(), province.toString())) {
            await().atMost(PATIENCE).until(() -> stream.heard("communes.below-15", 0));

            var answer = api.assess(officer, "07243", LAST_DAY, Set.of(1, 2, 3, 4, 5));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            await().atMost(PATIENCE).until(() -> stream.heard("communes.below-15", 1));
            Figures.of(api, LAST_DAY, "cohort")
                    .has("communes.below-15", 1, 184)
                    .has("communes.criteria-average", 3329 - 3, 184);
        }
    }

    @Test
    @Order(EVENTS_COME_TWICE)
    void eventsThatComeTwiceChangeNothing() {
        List<JsonNode> before = Figures.all(api);
        var reporting = suite.addresses().reporting();
        long doubles = Api.counter(reporting, DOUBLES);
        TopicReader topics = new TopicReader(suite.kafka());
        var records = topics.records(Topic.UNITS, Topic.ASSESSMENTS, Topic.RECOGNITIONS, Topic.PLANS);

        topics.sendAgain(records);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Api.counter(reporting, DOUBLES)).isEqualTo(doubles + records.size()));
        assertThat(records).hasSizeGreaterThan(866 + 784);
        assertThat(Figures.all(api)).isEqualTo(before);
    }

    @Test
    @Order(DATABASE_IS_LOST)
    void reportingFillsAnEmptyDatabaseWithTheSameFigures() throws Exception {
        List<JsonNode> before = Figures.all(api);

        // Emptied first and killed then: the one that is started again finds nothing.
        suite.replaceDatabase(ServiceName.REPORTING);
        suite.kill(ServiceName.REPORTING);
        suite.awaitReady(ServiceName.REPORTING);

        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(Figures.all(api))
                .isEqualTo(before));
        assertThat(suite.number(ServiceName.REPORTING, "select count(*) from assessment"))
                .isEqualTo(867);
    }

    @Test
    @Order(SUITE_STARTS_AGAIN)
    void suiteStartedAgainOnTheSameFolderKnowsEverything() {
        List<JsonNode> before = Figures.all(api);

        suite.close();
        use(SystemSuite.startedOn(data));

        assertThat(Figures.all(api)).isEqualTo(before);
    }
}
