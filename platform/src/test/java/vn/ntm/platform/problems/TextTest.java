package vn.ntm.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void aTextWithinAnotherIsSaidInTheSameLanguage() {
        Text level = new Text("nâng cao", "advanced");

        assertThat(new Text("mức %s từ %s", "%s since %s").with(level, 2024))
                .isEqualTo(new Text("mức nâng cao từ 2024", "advanced since 2024"));
    }
}
