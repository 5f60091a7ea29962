package vn.ntm.criteria.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;

/** What is wrong with a recognition in itself. */
class RecognitionRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    @Test
    void aDayThatNoDatabaseHoldsIsTheCallersFault() {
        RecognitionRequest.Decision decision =
                new RecognitionRequest.Decision("37/QĐ-TTg", LocalDate.of(-9999, 1, 1), "Thủ tướng Chính phủ");
        RecognitionRequest request =
                new RecognitionRequest("218", RecognitionLevel.STANDARD, decision, null, null, null);

        assertThat(catchThrowableOfType(ProblemException.class, () -> request.check(TODAY))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("decision.date");
    }
}
