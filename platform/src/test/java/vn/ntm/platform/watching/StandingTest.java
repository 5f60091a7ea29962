package vn.ntm.platform.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void aStateWithoutJobsHasNone() {
        Standing standing = new Standing(3, 1.5, Map.of("failed", 2L));

        assertThat(standing.jobs("failed")).isEqualTo(2);
        assertThat(standing.jobs("queued")).isZero();
    }

    @Test
    void whatIsUnknownIsNotSaidToBeNothing() {
        assertThat(Standing.UNKNOWN.jobs("queued")).isNaN();
    }
}
