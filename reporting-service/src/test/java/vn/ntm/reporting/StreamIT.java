package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.Topic;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.reporting.Watcher.Message;

/** Figures are told as they change, to those who watch and to other systems. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class StreamIT {

    private SmallProvince province;

    @BeforeEach
    void aProvinceIsKnown() {
        province = new SmallProvince();
        FactTopics.publish(province.facts());
    }

    @Test
    void whoWatchesHasThePresentAtOnceAndThenEachChange() {
        try (Watcher watcher = Watcher.of(province.code(), null)) {
            Message present = watcher.message(0);
            assertThat(present.name()).isEqualTo("province-statistics");
            assertThat(present.data().getString("unit.code")).isEqualTo(province.code());
            assertThat(present.data().getString("asOf")).isEqualTo("2025-06-30");
            assertThat(present.data().getList("readings.base")).containsExactly("day", "cohort");
            assertThat(average(present.data())).isEqualTo("34/2");

            FactTopics.publish(List.of(province.assess(4, "2025-03-31", 17, false)));

            assertThat(average(watcher.message(1).data())).isEqualTo("36/2");
            assertThat(Long.parseLong(watcher.message(1).id())).isGreaterThan(Long.parseLong(present.id()));
        }
    }

    @Test
    void whoComesBackHasWhatWasMissedAndNothingAgain() {
        String seen;
        try (Watcher watcher = Watcher.of(province.code(), null)) {
            seen = watcher.message(0).id();
        }
        FactTopics.publish(List.of(province.assess(4, "2025-03-31", 18, false)));

        try (Watcher watcher = Watcher.of(province.code(), seen)) {
            assertThat(average(watcher.message(0).data())).isEqualTo("37/2");
            seen = watcher.message(0).id();
        }
        try (Watcher watcher = Watcher.of(province.code(), seen)) {
            FactTopics.publish(List.of(province.assess(4, "2025-03-31", 16, false)));
            assertThat(average(watcher.message(0).data())).isEqualTo("35/2");
            assertThat(watcher.count()).isEqualTo(1);
        }
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        ReportingUnderTest.anybody()
                .header("Last-Event-ID", "yesterday")
                .get("/api/v1/stream")
                .then()
                .statusCode(400);
    }

    @Test
    void otherSystemsAreToldOfTheProvince() {
        FactTopics.publish(List.of(province.assess(4, "2025-03-31", 18, false)));

        List<JsonPath> told =
                StatisticsTopic.of(Topic.PROVINCE_STATISTICS, province.id().toString());

        JsonPath last = told.get(told.size() - 1);
        assertThat(last.getString("type")).isEqualTo("vn.ntm.province-statistics.updated.v1");
        assertThat(last.getString("subject")).isEqualTo(province.id().toString());
        assertThat(last.getString("effectivedate")).isEqualTo("2025-06-30");
        assertThat(last.getInt("sequence")).isEqualTo(told.size());
        assertThat(last.getString("data.unitId")).isEqualTo(province.id().toString());
        assertThat(last.getString("data.unitCode")).isEqualTo(province.code());
        last.setRootPath("data");
        assertThat(average(last)).isEqualTo("37/2");
    }

    private static String average(JsonPath answer) {
        String figure = "readings[0].figures.find { it.id == 'communes.criteria-average' }.";
        return answer.getInt(figure + "numerator") + "/" + answer.getInt(figure + "denominator");
    }
}
