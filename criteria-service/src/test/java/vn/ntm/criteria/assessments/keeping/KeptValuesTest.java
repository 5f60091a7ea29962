package vn.ntm.criteria.assessments.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.Lives;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.requirements.findings.Value;

/** Values that are read without the rest of what is kept are those of the whole. */
class KeptValuesTest {

    private static final Map<String, Entry> ENTRIES = entries();

    @ParameterizedTest
    @EnumSource
    void whatIsReadAloneIsWhatTheAssessmentSays(Stage stage) {
        Assessment draft = Lives.draft(LocalDate.parse("2024-12-31"));
        Assessment whole = draft.as(draft.set(), draft.basis(), ENTRIES);

        assertThat(KeptValues.of(AssessmentJson.write(ENTRIES), stage)).isEqualTo(whole.values(stage));
    }

    @Test
    void whatAnotherReleaseWroteBesideItIsPassedOver() {
        String kept = """
                {"1": {"later": [{"value": 9}], "declared": {"by": "a", "value": 61.50, "more": {"value": 8}}},
                 "2": {"declared": null}, "3": {"declared": {"value": null}}, "4": {}}
                """;

        assertThat(KeptValues.of(kept, Stage.DECLARED))
                .isEqualTo(Map.of("1", new Value.Amount(new BigDecimal("61.5"))));
        assertThat(KeptValues.of("{}", Stage.APPRAISED)).isEmpty();
    }

    private static Map<String, Entry> entries() {
        Said number = said(new Value.Amount(new BigDecimal("61.50")));
        Said parts = said(new Value.Parts(Map.of(
                "men", new Value.Amount(BigDecimal.valueOf(70)),
                "women", new Value.Parts(Map.of("a", new Value.Achievement(true))))));
        Map<String, Entry> entries = new LinkedHashMap<>();
        entries.put("1.1", new Entry(3, number, parts, said(new Value.Achievement(false))));
        entries.put("1.2", new Entry(1, parts, null, null));
        entries.put("2", new Entry(1, said(null), said(null), number));
        entries.put("3", Entry.NONE);
        return entries;
    }

    private static Said said(@Nullable Value value) {
        return new Said(value, "Chi cục Thống kê", "value", "officer", null, Lives.AT, false);
    }
}
