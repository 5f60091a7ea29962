package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.contracts.Topic;
import vn.ntm.local.ServiceName;

/** Services that are killed in the middle of the load lose nothing and count nothing twice. */
class KilledServicesST {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ASSESSMENTS = 866;
    private static final int RECOGNITIONS = 784;

    @TempDir
    Path data;

    @Test
    void eachServiceKilledWhileTheExampleLoadsLeavesTheSameFigures() throws Exception {
        try (SystemSuite suite = SystemSuite.startedOn(data)) {
            Queue<String> said = new ConcurrentLinkedQueue<>();
            CompletableFuture<Void> load = CompletableFuture.runAsync(() -> suite.loadExample(said::add));

            await().atMost(PATIENCE).until(() -> said.contains("example: the country's units since 2004"));
            suite.kill(ServiceName.REGISTRY);
            killAt(suite, load, ServiceName.REGISTRY, ServiceName.REGISTRY, "select count(*) from event", 1);
            killAt(suite, load, ServiceName.CRITERIA, ServiceName.CRITERIA, "select count(*) from recognition", 100);
            killAt(suite, load, ServiceName.REPORTING, ServiceName.CRITERIA, "select count(*) from assessment", 100);
            killAt(suite, load, ServiceName.CRITERIA, ServiceName.CRITERIA, "select count(*) from assessment", 400);
            load.join();

            hasTheFigures(suite.api());
            hasNothingTwice(suite);
        }
    }

    /** Kills one service as soon as a query of another's database counts so many, while the load still goes on. */
    private static void killAt(
            SystemSuite suite,
            CompletableFuture<Void> load,
            ServiceName victim,
            ServiceName counting,
            String query,
            int count)
            throws InterruptedException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> load.isCompletedExceptionally() || suite.number(counting, query) >= count);
        assertThat(load).as("the load when %s is killed", victim).isNotDone();
        suite.kill(victim);
    }

    private static void hasTheFigures(Api api) {
        Figures.of(api, "2022-12-31", "day")
                .has("communes.standard", 145, 182)
                .has("communes.criteria-average", 3112, 182)
                .hasValue("communes.criteria-average", "17.1");
        Figures.of(api, "2025-06-30", "cohort")
                .has("communes.standard", 162, 184)
                .has("communes.advanced", 78, 184)
                .has("communes.model", 15, 184)
                .has("communes.criteria-average", 3329, 184)
                .hasValue("communes.criteria-average", "18.1");
        Figures.of(api, "2025-06-30", "day")
                .has("communes.standard", 121, 143)
                .has("communes.advanced", 53, 143)
                .has("communes.model", 10, 143);
    }

    private static void hasNothingTwice(SystemSuite suite) {
        for (ServiceName service : new ServiceName[] {ServiceName.CRITERIA, ServiceName.REPORTING}) {
            assertThat(suite.number(service, "select count(*) from assessment")).isEqualTo(ASSESSMENTS);
            assertThat(suite.number(service, "select count(*) from recognition"))
                    .isEqualTo(RECOGNITIONS);
            assertThat(suite.number(service, "select count(*) from plan")).isOne();
            assertThat(suite.number(service, "select count(*) from dead_letter"))
                    .isZero();
        }
        assertThat(distinctEvents(suite, Topic.ASSESSMENTS)).isEqualTo(ASSESSMENTS);
        assertThat(distinctEvents(suite, Topic.RECOGNITIONS)).isEqualTo(RECOGNITIONS);
    }

    /** A record may be there twice, since a relay that was killed sends again; an event may not. */
    private static int distinctEvents(SystemSuite suite, Topic topic) {
        return new TopicReader(suite.kafka())
                .records(topic).stream()
                        .map(record -> Api.read(new String(record.value(), StandardCharsets.UTF_8)))
                        .map(event -> event.path("id").asText())
                        .collect(Collectors.toSet())
                        .size();
    }
}
