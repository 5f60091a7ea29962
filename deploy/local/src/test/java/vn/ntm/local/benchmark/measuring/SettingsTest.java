package vn.ntm.local.benchmark.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.local.SuiteFailure;

class SettingsTest {

    @Test
    void flagsWinOverWhatIsUsual() {
        assertThat(Settings.of(List.of())).isEqualTo(new Settings(Subject.REGISTRY, 20_250_701, 500, 3, 10));
        assertThat(Settings.of(List.of("criteria", "--seed", "-5", "--turns", "20", "--imports", "1", "--tables", "2")))
                .isEqualTo(new Settings(Subject.CRITERIA, -5, 20, 1, 2));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThatThrownBy(() -> Settings.of(List.of("--turn", "3")))
                .isInstanceOf(SuiteFailure.class)
                .hasMessage("there is no flag --turn; see --help");
        assertThatThrownBy(() -> Settings.of(List.of("--turns")))
                .isInstanceOf(SuiteFailure.class)
                .hasMessage("--turns needs a number; see --help");
        assertThatThrownBy(() -> Settings.of(List.of("--turns", "many")))
                .isInstanceOf(SuiteFailure.class)
                .hasMessage("--turns needs a number, not 'many'");
        assertThatThrownBy(() -> Settings.of(List.of("--turns", "0")))
                .isInstanceOf(SuiteFailure.class)
                .hasMessage("--turns needs a number from 1 to 100000, not 0");
    }
}
