package vn.ntm.registry.acts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.registry.units.Share;

/** Which parts are together all of a unit, and which leave something of one that goes on. */
class UsesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "all none none",
                "part rest",
                "part part rest none",
                "0.25 rest",
                "0.25 0.75",
                "0.1 0.2 0.7 none",
                "unknown unknown",
                "unknown none"
            })
    void theseAreAllOfIt(String parts) {
        assertThat(Uses.isAllOfIt(shares(parts))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "all all",
                "all part",
                "all rest",
                "part part",
                "part",
                "rest",
                "rest none",
                "part rest rest",
                "0.25 0.7",
                "0.25 0.8",
                "0.25 0.75 part",
                "1 rest",
                "0.5 part",
                "unknown part",
                "unknown rest",
                "unknown 0.5"
            })
    void theseAreNot(String parts) {
        assertThat(Uses.isAllOfIt(shares(parts))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"part", "part part", "none", "0.5 0.4", "0.9 part", "unknown"})
    void theseLeaveSomething(String parts) {
        assertThat(Uses.leaveSomething(shares(parts))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "part rest", "0.5 0.5", "1"})
    void theseLeaveNothing(String parts) {
        assertThat(Uses.leaveSomething(shares(parts))).isFalse();
    }

    private static List<Share> shares(String parts) {
        return Arrays.stream(parts.split(" "))
                .map(token -> Share.of(token).orElseThrow())
                .toList();
    }
}
