package vn.ntm.registry.directory.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeHolderTest {

    private static final LocalDate LAST = LocalDate.parse("2025-06-30");
    private static final LocalDate FIRST = LocalDate.parse("2025-07-01");

    @Test
    void saysUntilWhenACodeMeantAUnit() {
        var text = CodeHolder.describe("24", List.of(new CodeHolder("Bắc Giang", null, LAST)));

        assertThat(text.en()).isEqualTo("24 was Bắc Giang until 2025-06-30.");
        assertThat(text.vi()).isEqualTo("24 là Bắc Giang đến hết 2025-06-30.");
    }

    @Test
    void saysEachUnitThatACodeMeant() {
        var text = CodeHolder.describe(
                "24", List.of(new CodeHolder("Bắc Giang", null, LAST), new CodeHolder("Bắc Ninh", FIRST, null)));

        assertThat(text.en()).isEqualTo("24 was Bắc Giang until 2025-06-30; is Bắc Ninh from 2025-07-01.");
        assertThat(text.vi()).isEqualTo("24 là Bắc Giang đến hết 2025-06-30; là Bắc Ninh từ 2025-07-01.");
    }

    @Test
    void saysBothEndsWhereBothAreKnown() {
        var text = CodeHolder.describe("224", List.of(new CodeHolder("Chũ", LocalDate.parse("2025-01-01"), LAST)));

        assertThat(text.en()).isEqualTo("224 was Chũ from 2025-01-01 until 2025-06-30.");
    }
}
