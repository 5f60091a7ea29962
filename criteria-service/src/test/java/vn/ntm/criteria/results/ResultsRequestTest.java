package vn.ntm.criteria.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;

/** What is wrong with results in themselves. */
class ResultsRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    @Test
    void aDayThatNoDatabaseHoldsIsTheCallersFault() {
        ResultsRequest request = new ResultsRequest("07663", LocalDate.of(-9999, 1, 1), List.of(), null, null);

        assertThat(catchThrowableOfType(ProblemException.class, () -> request.check(TODAY))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("on");
    }
}
