package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.Topic;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.reporting.FactTopics.Published;

/** Figures follow from the facts alone: not from their order, nor from how often they come. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class IntakeIT {

    private static final List<String> DAYS =
            List.of("2020-12-31", "2022-12-31", "2023-12-31", "2024-01-01", "2025-06-30");

    @Inject
    KafkaClientService kafka;

    @Test
    void whatComesTwiceChangesNothing() {
        SmallProvince province = new SmallProvince();
        FactTopics.publish(province.facts());
        List<Object> once = figures(province);
        String published = "select count(*) from event where key = '" + province.id() + "'";
        long updates = ReportingUnderTest.number(published);

        FactTopics.publish(province.facts());

        assertThat(figures(province)).isEqualTo(once);
        assertThat(once.toString()).contains("id=communes.standard, numerator=4, denominator=6");
        assertThat(ReportingUnderTest.number(published)).isEqualTo(updates);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderInWhichFactsComeDoesNotMatter(long seed) {
        SmallProvince inOrder = new SmallProvince();
        SmallProvince shuffled = new SmallProvince();
        FactTopics.publish(inOrder.facts());
        List<Published> facts = new ArrayList<>(shuffled.facts());
        Collections.shuffle(facts, new Random(seed));

        // Each on its own, so that none is put in order within a batch.
        facts.forEach(fact -> FactTopics.publish(List.of(fact)));

        assertThat(figures(shuffled)).isEqualTo(figures(inOrder));
    }

    @Test
    void assessmentsMayComeBeforeTheUnitsThatTheyAreAbout() {
        SmallProvince province = new SmallProvince();
        Map<Boolean, List<Published>> parts = province.facts().stream()
                .collect(Collectors.partitioningBy(one -> one.fact() instanceof AssessmentSubmitted));

        FactTopics.publish(parts.get(true));
        FactTopics.publish(parts.get(false));

        JsonPath answer = ReportingUnderTest.ask("figures?asOf=2022-12-31&unit=" + province.code());
        assertThat(ReportingUnderTest.shown(answer, "communes.criteria-average"))
                .isEqualTo("51/4 12.8");
    }

    @Test
    void ofTwoAssessmentsForOneDateTheLaterOneStands() {
        SmallProvince province = new SmallProvince();
        FactTopics.publish(province.facts());
        Published earlier = province.assess(4, "2024-06-30", 18, false);
        Published later = province.assess(4, "2024-06-30", 17, false);

        FactTopics.publish(List.of(later));
        FactTopics.publish(List.of(earlier));

        assertThat(ReportingUnderTest.ask("standings/" + province.id(4) + "?asOf=2024-06-30")
                        .getInt("criteriaMet"))
                .isEqualTo(17);
    }

    @Test
    void aBrokenRecordIsPutAsideAndWhatFollowsGoesOn() {
        SmallProvince province = new SmallProvince();
        String key = province.id().toString();
        byte[] value = "no event at all".getBytes(StandardCharsets.UTF_8);

        RecordMetadata broken = FactTopics.send(new ProducerRecord<>(Topic.UNITS.address(), key, value));
        FactTopics.publish(province.facts());

        String letters =
                "select count(*) from dead_letter where topic = 'ntm.units' and kafka_partition = %d and kafka_offset = %d and value = 'no event at all'"
                        .formatted(broken.partition(), broken.offset());
        assertThat(ReportingUnderTest.number(letters)).isEqualTo(1);
        assertThat(StatisticsTopic.of(Topic.DEAD_LETTERS, key)).hasSize(1);
        assertThat(ReportingUnderTest.shown(
                        ReportingUnderTest.ask("figures?unit=" + province.code()), "communes.standard"))
                .isEqualTo("2/3 66.7");
    }

    @Test
    void whatIsToldOfAssessmentsByIndicatorIsInTheFigures() {
        SmallProvince province = IndicatorLives.of(new SmallProvince());

        FactTopics.publish(province.facts());

        // Of the end of 2023: 14 of commune 1, appraised anew; 16 of 3, as given back twice; 15 of 4; 4 of 6; none of
        // 5.
        assertThat(average(province, "2023-12-31")).isEqualTo("49/4 12.3");
        // Of the middle of 2024: 14 of commune 1; 17 of commune 4, closed in the place of 16; 4 of 6.
        assertThat(average(province, "2024-06-30")).isEqualTo("35/3 11.7");
    }

    /** As they may come: each partition at its own pace, and again from any place after a rebalance. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20251231})
    void livesByIndicatorGiveTheSameFiguresInWhateverOrderAndHoweverOften(long seed) {
        SmallProvince inOrder = IndicatorLives.of(new SmallProvince());
        SmallProvince shuffled = IndicatorLives.of(new SmallProvince());
        FactTopics.publish(inOrder.facts());
        List<Published> facts = new ArrayList<>(shuffled.facts());
        facts.addAll(shuffled.facts());
        Collections.shuffle(facts, new Random(seed));

        FactTopics.publish(facts.subList(0, facts.size() / 2));
        FactTopics.publish(facts.subList(facts.size() / 2, facts.size()));

        assertThat(figures(shuffled)).as("seed %d", seed).isEqualTo(figures(inOrder));
    }

    @Test
    void anEmptiedDatabaseFillsItselfToTheSameFigures() {
        SmallProvince province = IndicatorLives.of(new SmallProvince());
        FactTopics.publish(province.facts());
        List<Published> again = new ArrayList<>(province.facts());
        Collections.reverse(again);
        FactTopics.publish(again);
        List<Object> before = figures(province);
        before.addAll(standings(province));
        String received = "select count(*) from inbox";
        long facts = ReportingUnderTest.number(received);

        ReportingUnderTest.emptyDatabase();
        // As after a new start: the service is given its partitions again and asks the database where to go on.
        kafka.getConsumer("facts")
                .runOnPollingThread((java.util.function.Consumer<Consumer<Object, Object>>) Consumer::enforceRebalance)
                .await()
                .atMost(Duration.ofSeconds(10));
        await().atMost(Duration.ofSeconds(30)).until(() -> ReportingUnderTest.number(received) == facts);

        List<Object> after = figures(province);
        after.addAll(standings(province));
        assertThat(after).isEqualTo(before);
    }

    private static String average(SmallProvince province, String day) {
        return ReportingUnderTest.shown(
                ReportingUnderTest.ask("figures?asOf=%s&unit=%s".formatted(day, province.code())),
                "communes.criteria-average");
    }

    /** How each unit stands on all days, and each commune criterion by criterion. */
    private static List<Object> standings(SmallProvince province) {
        List<Object> all = new ArrayList<>();
        for (String day : DAYS) {
            all.add(ReportingUnderTest.ask("standings?asOf=%s&unit=%s".formatted(day, province.code()))
                    .getList("items"));
            for (int commune : List.of(1, 4)) {
                all.add(ReportingUnderTest.ask("standings/%s?asOf=%s".formatted(province.id(commune), day))
                        .getMap(""));
            }
        }
        return all;
    }

    /** All figures on all days in both readings, with nothing that only tells one province from another. */
    private static List<Object> figures(SmallProvince province) {
        List<Object> all = new ArrayList<>();
        for (String day : DAYS) {
            for (String base : List.of("day", "cohort")) {
                String question = "?unit=%s&asOf=%s&base=%s".formatted(province.code(), day, base);
                all.add(ReportingUnderTest.ask("figures" + question).getList("figures"));
                all.add(ReportingUnderTest.ask("figures/histogram" + question).getList("buckets"));
            }
        }
        return all;
    }
}
