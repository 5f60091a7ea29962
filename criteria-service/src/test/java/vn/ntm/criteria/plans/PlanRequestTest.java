package vn.ntm.criteria.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;

/** What is wrong with a plan in itself. */
class PlanRequestTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final LocalDate BEYOND = LocalDate.of(99_999, 1, 1);

    @Test
    void daysThatNoDatabaseHoldsAreTheCallersFault() {
        assertThat(faults(BEYOND, BEYOND, BEYOND, BigDecimal.ONE))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("to", "cohorts[0].asOf", "targets[0].by");
    }

    @Test
    void aNumberThatFillsTheMemoryOnceWrittenOutIsRefused() {
        assertThat(faults(LAST, FIRST, LAST, new BigDecimal("1E+1000000")))
                .extracting(Fault::field)
                .containsExactly("targets[0].value");
    }

    private static List<Fault> faults(LocalDate to, LocalDate asOf, LocalDate by, BigDecimal value) {
        PlanRequest.Cohort cohort =
                new PlanRequest.Cohort("communes", UnitLevel.COMMUNE, null, List.of("24"), asOf, null);
        PlanRequest.Target target = new PlanRequest.Target("communes.standard", value, null, "communes", by);
        PlanRequest request =
                new PlanRequest("24", "Kế hoạch", "Plan", null, FIRST, to, List.of(cohort), List.of(target), null);
        return catchThrowableOfType(ProblemException.class, request::check).faults();
    }
}
