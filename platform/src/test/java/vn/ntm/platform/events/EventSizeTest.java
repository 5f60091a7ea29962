package vn.ntm.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;

class EventSizeTest {

    @Test
    void whatTheTableTakesPasses() {
        String largest = "a".repeat(EventSize.BYTES_BELOW - 1);

        assertThat(EventSize.checked(largest)).isSameAs(largest);
    }

    @Test
    void oneByteMoreIsRefusedWithTheLimit() {
        assertThatThrownBy(() -> EventSize.checked("a".repeat(EventSize.BYTES_BELOW)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.type()).isEqualTo(CommonProblem.EVENT_TOO_LARGE);
                    assertThat(refused.type().kind().status()).isEqualTo(422);
                    assertThat(refused.faults().get(0).field()).isEqualTo("$");
                    assertThat(refused.faults().get(0).accepted().en()).contains("900000 bytes");
                });
    }

    @Test
    void lettersAreCountedByTheirBytes() {
        assertThatThrownBy(() -> EventSize.checked("ế".repeat(EventSize.BYTES_BELOW / 3)))
                .isInstanceOf(ProblemException.class);
    }
}
