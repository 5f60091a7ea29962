package vn.ntm.criteria.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.SmallSet;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.verdicts.Case;
import vn.ntm.criteria.verdicts.SetEvaluation;

/** Meeting the rows that were read is not meeting the set. */
class IncompleteSetsTest {

    private static final IndicatorSet WHOLE = SmallSet.of("whole", 1, "2021-01-01", "2026-01-01");

    @Test
    void aSetOfWhichEveryRowIsMetIsReached() {
        assertThat(reached(WHOLE)).isEqualTo(SetLevel.STANDARD);
    }

    @Test
    void aSetOfWhichOnlySomeRowsWereReadIsNot() {
        IndicatorSet incomplete = SmallSet.with(WHOLE, "incomplete", "dòng 5 trở đi chưa đọc");

        assertThat(incomplete.unread()).isEqualTo(1);
        assertThat(reached(incomplete)).isNull();
    }

    private static @Nullable SetLevel reached(IndicatorSet set) {
        Case known = new Case(
                Circumstances.of(LocalDate.parse("2023-12-31"), "DBSH"),
                null,
                Map.of("1.1", new Value.Achievement(true)),
                Map.of());
        return SetEvaluation.evaluate(set, known, OtherSets.NONE).level();
    }
}
