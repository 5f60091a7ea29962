package vn.ntm.local.benchmark.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContestTest {

    @Test
    void bothDoTheSameAndTakeTurnsAtBeingFirst() throws Exception {
        List<String> done = new ArrayList<>();
        var contest = new Contest<>(
                "something",
                "plainly",
                random -> random.nextInt(),
                subject -> done.add("product " + subject),
                List.of(subject -> done.add("query " + subject), subject -> done.add("request " + subject)),
                new Bound.None());

        var measured = contest.run(new Random(7), 1, 2);

        var drawn = new Random(7);
        int warmUp = drawn.nextInt();
        int first = drawn.nextInt();
        int second = drawn.nextInt();
        assertThat(done)
                .containsExactly(
                        "query " + warmUp,
                        "request " + warmUp,
                        "product " + warmUp,
                        "product " + first,
                        "query " + first,
                        "request " + first,
                        "query " + second,
                        "request " + second,
                        "product " + second);
        assertThat(measured.product().count()).isEqualTo(2);
        assertThat(measured.baseline().count()).isEqualTo(2);
    }
}
