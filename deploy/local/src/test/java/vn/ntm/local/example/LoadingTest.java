package vn.ntm.local.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static vn.ntm.local.example.BacGiang.ASSESSMENTS;
import static vn.ntm.local.example.BacGiang.RECOGNITIONS;
import static vn.ntm.local.example.BacGiang.REGISTER;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.local.ServiceAddresses;
import vn.ntm.local.example.SuiteDouble.Fault;
import vn.ntm.local.example.delivery.Batch;
import vn.ntm.local.example.delivery.Delivery;
import vn.ntm.local.example.delivery.NotDeliveredException;

class LoadingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DELIVERIES = 2 + 1 + 784 + 866;
    private static final BiFunction<String, Integer, Fault> HEALTHY = (key, nth) -> Fault.NONE;

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everythingArrivesOnceInTheOrderOfTheLadder() throws InterruptedException {
        try (SuiteDouble suite = new SuiteDouble(HEALTHY)) {
            load(suite);

            assertThat(suite.broken()).isEmpty();
            assertThat(suite.received()).isEqualTo(everything()).hasSize(DELIVERIES);
            assertThat(suite.faults(Fault.NONE)).isEqualTo(DELIVERIES);
            assertThat(suite.mostInFlight()).isBetween(2, Batch.IN_FLIGHT);
        }
        assertThat(said)
                .startsWith("example: the country's units since 2004", "example: plan", "example: recognitions 50/784")
                .contains(
                        "example: recognitions 350/784",
                        "example: recognitions 784/784",
                        "example: assessments 866/866")
                .last()
                .asString()
                .matches("example: loaded in \\d+\\.\\d s");
    }

    @Test
    void brokenConnectionsAndIllServicesLoseAndDoubleNothing() throws InterruptedException {
        try (SuiteDouble suite = new SuiteDouble(LoadingTest::ill)) {
            load(suite);

            assertThat(suite.faults(Fault.CUT_BEFORE)).isGreaterThan(5);
            assertThat(suite.faults(Fault.CUT_AFTER)).isGreaterThan(5);
            assertThat(suite.faults(Fault.UNAVAILABLE)).isGreaterThan(5);
            assertThat(suite.faults(Fault.BROKEN)).isGreaterThan(5);
            assertThat(suite.broken()).isEmpty();
            assertThat(suite.received()).isEqualTo(everything());
        }
    }

    @Test
    void suiteThatDiesInTheMiddleAndComesBackHasEverythingOnce() throws InterruptedException {
        AtomicInteger posts = new AtomicInteger();
        try (SuiteDouble suite = new SuiteDouble((key, nth) -> {
            posts.incrementAndGet();
            return Fault.NONE;
        })) {
            CompletableFuture<Void> killer = CompletableFuture.runAsync(() -> {
                for (int at = 200; at <= 1400; at += 300) {
                    await().pollInterval(Duration.ofMillis(10)).untilAtomic(posts, greaterThanOrEqualTo(at));
                    suite.restart();
                }
            });
            load(suite);
            killer.join();

            assertThat(suite.broken()).isEmpty();
            assertThat(suite.received()).isEqualTo(everything());
        }
    }

    @Test
    void secondRunPostsNothing() throws InterruptedException {
        try (SuiteDouble suite = new SuiteDouble(HEALTHY)) {
            load(suite);
            load(suite);

            assertThat(suite.faults(Fault.NONE)).isEqualTo(DELIVERIES);
        }
        assertThat(said).last().isEqualTo("example: already there");
    }

    @Test
    void refusalEndsTheLoadWithWhatTheServiceSaid() {
        try (SuiteDouble suite = new SuiteDouble(
                (key, nth) -> key.endsWith("recognition/07762/advanced") ? Fault.REFUSED : Fault.NONE)) {
            assertThatThrownBy(() -> load(suite))
                    .isInstanceOf(NotDeliveredException.class)
                    .hasMessageContaining("recognition/07762/advanced was refused with 422")
                    .hasMessageContaining("not accepted");
            assertThat(suite.received().size()).isLessThan(DELIVERIES - 866);
        }
    }

    @Test
    void servicesThatNeverAnswerEndTheLoad() {
        try (SuiteDouble suite = new SuiteDouble((key, nth) -> Fault.CUT_BEFORE)) {
            Loading loading = new Loading(suite.addresses(), "token", Duration.ofMillis(300), said::add);

            assertThatThrownBy(loading::run)
                    .isInstanceOf(NotDeliveredException.class)
                    .hasMessageContaining("no service has answered")
                    .hasMessageContaining("/api/v1/figures");
        }
    }

    @Test
    void tokenThatIsNotTakenEndsTheLoadAtOnce() {
        try (SuiteDouble suite = new SuiteDouble((key, nth) -> Fault.DENIED)) {
            assertThatThrownBy(() -> load(suite))
                    .isInstanceOf(NotDeliveredException.class)
                    .hasMessageContaining("answered 401")
                    .hasMessageContaining("a valid access token is needed");
        }
    }

    @Test
    void figuresThatStandStillEndTheLoadWithWhatIsMissing() {
        try (SuiteDouble suite =
                new SuiteDouble((key, nth) -> key.endsWith("recognition/07762/model") ? Fault.SWALLOWED : Fault.NONE)) {
            Loading loading = new Loading(suite.addresses(), "token", Duration.ofSeconds(1), said::add);

            assertThatThrownBy(loading::run)
                    .isInstanceOf(NotDeliveredException.class)
                    .hasMessageContaining("communes.model of 2025-06-30 (cohort) is 14 instead of 15");
        }
    }

    private void load(SuiteDouble suite) throws InterruptedException {
        new Loading(suite.addresses(), "token", PATIENCE, said::add).run();
    }

    /** What is to arrive: all of the example, each thing once by its key. */
    private static Map<String, String> everything() {
        URI anywhere = URI.create("http://localhost");
        Messages messages = new Messages(new ServiceAddresses(anywhere, anywhere, anywhere));
        return Stream.of(
                        Stream.of(
                                messages.country(),
                                messages.hamlets(REGISTER),
                                messages.plan(PlanRequest.of(REGISTER, RECOGNITIONS))),
                        RECOGNITIONS.all().stream().map(messages::recognition),
                        ASSESSMENTS.all().stream().map(messages::assessment))
                .flatMap(deliveries -> deliveries)
                .collect(Collectors.toMap(Delivery::key, Delivery::body));
    }

    /** One of a hundred keys meets each fault at the first try, half of them another one at the second. */
    private static Fault ill(String key, int nth) {
        int draw = Math.floorMod(key.hashCode(), 100);
        if (key.startsWith("/") || nth > 2 || draw >= 4 || (nth == 2 && key.length() % 2 == 0)) {
            return Fault.NONE;
        }
        return List.of(Fault.CUT_BEFORE, Fault.CUT_AFTER, Fault.UNAVAILABLE, Fault.BROKEN)
                .get((draw + nth - 1) % 4);
    }
}
