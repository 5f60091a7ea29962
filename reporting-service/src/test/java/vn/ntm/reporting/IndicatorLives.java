package vn.ntm.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessedVerdict;
import vn.ntm.contracts.AssessmentAppraised;
import vn.ntm.contracts.AssessmentCorrected;
import vn.ntm.contracts.AssessmentFinalised;
import vn.ntm.contracts.AssessmentReturned;
import vn.ntm.contracts.AssessmentReturned.ReturnedIndicator;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.AssessmentSuperseded;
import vn.ntm.contracts.AssessmentVerified;
import vn.ntm.contracts.Fact;
import vn.ntm.contracts.IndicatorVerdict;

/**
 * Assessments by indicator of a small province as criteria-service tells of them: every fact of a life, with values and
 * verdict down to the indicator.
 */
final class IndicatorLives {

    private static final int CRITERIA = 19;

    private final SmallProvince province;

    private IndicatorLives(SmallProvince province) {
        this.province = province;
    }

    /** A small province in which communes are assessed by indicator, from their first submission to what became of it. */
    static SmallProvince of(SmallProvince province) {
        IndicatorLives lives = new IndicatorLives(province);
        lives.closedAndSuperseded();
        lives.correctedAndAppraisedAnew();
        lives.givenBack();
        lives.declaredInPart();
        return province;
    }

    /** Commune 4: closed with 16 in the middle of 2024, in whose place one with 17 was closed. */
    private void closedAndSuperseded() {
        Life first = new Life(4, "2024-06-30", "first");
        first.submitted(1, 18);
        first.verified(1, 17);
        first.appraised(1, 16);
        first.finalised(1, 16);
        Life second = new Life(4, "2024-06-30", "second");
        second.submitted(1, 17);
        second.verified(1, 17);
        second.appraised(1, 17);
        first.superseded(second, 16);
        second.finalised(1, 17);
    }

    /** Commune 1: what was appraised was corrected, and is verified and appraised anew. */
    private void correctedAndAppraisedAnew() {
        Life life = new Life(1, "2023-12-31", "corrected");
        life.submitted(1, 19);
        life.verified(1, 19);
        life.appraised(1, 19);
        life.corrected(1, 15);
        life.verified(1, 14);
        life.appraised(1, 14);
    }

    /** Commune 3: handed in twice and given back twice, so that what was reported before still stands. */
    private void givenBack() {
        Life life = new Life(3, "2023-06-30", "given back");
        life.submitted(1, 18);
        life.returned(1, 18);
        life.submitted(2, 18);
        life.verified(2, 17);
        life.returned(2, 17);
    }

    /** Commune 5, which was never assessed before: verified with most criteria open. */
    private void declaredInPart() {
        Life life = new Life(5, "2022-12-31", "in part");
        life.told(new AssessmentVerified(
                life.id, life.unit, life.code, life.on, 1, life.verdict(5, Outcome.UNDECIDED), false));
    }

    private final class Life {

        private final UUID id;
        private final UUID unit;
        private final String code;
        private final LocalDate on;

        Life(int commune, String on, String name) {
            this.id = province.id(name);
            this.unit = province.id(commune);
            this.code = province.code(commune);
            this.on = LocalDate.parse(on);
        }

        void submitted(int round, int met) {
            AssessedVerdict verdict = verdict(met, Outcome.NOT_MET);
            told(new AssessmentSubmitted(
                    id,
                    unit,
                    code,
                    verdict.setId(),
                    verdict.setVersion(),
                    on,
                    verdict.criteriaMet(),
                    verdict.criteriaTotal(),
                    verdict.met(),
                    verdict.criteria(),
                    "Báo cáo tự đánh giá",
                    false,
                    round,
                    verdict));
        }

        void returned(int round, int met) {
            told(new AssessmentReturned(
                    id,
                    unit,
                    code,
                    on,
                    round,
                    "Thiếu biên bản",
                    List.of(new ReturnedIndicator("17.1", "Số hộ không khớp")),
                    verdict(met, Outcome.NOT_MET),
                    false));
        }

        void verified(int round, int met) {
            told(new AssessmentVerified(id, unit, code, on, round, verdict(met, Outcome.NOT_MET), false));
        }

        void appraised(int round, int met) {
            told(new AssessmentAppraised(id, unit, code, on, round, verdict(met, Outcome.NOT_MET), false));
        }

        void corrected(int round, int met) {
            told(new AssessmentCorrected(
                    id,
                    unit,
                    code,
                    on,
                    round,
                    List.of(new AssessmentCorrected.Correction(
                            "10.1", new BigDecimal("46.2"), new BigDecimal("45.95"), "Nhầm năm số liệu")),
                    verdict(met, Outcome.NOT_MET),
                    false));
        }

        void finalised(int round, int met) {
            told(new AssessmentFinalised(id, unit, code, on, round, verdict(met, Outcome.NOT_MET), false));
        }

        void superseded(Life by, int met) {
            told(new AssessmentSuperseded(id, unit, code, on, by.id, 1, verdict(met, Outcome.NOT_MET), false));
        }

        private void told(Fact fact) {
            province.add(unit.toString(), fact);
        }

        /** The first criterion does not apply; those after it are met up to a number; the rest is what is said. */
        private AssessedVerdict verdict(int met, Outcome rest) {
            List<Outcome> outcomes = IntStream.rangeClosed(1, CRITERIA)
                    .mapToObj(number -> number == 1 ? Outcome.NOT_APPLICABLE : number <= met ? Outcome.MET : rest)
                    .toList();
            return new AssessedVerdict(
                    SmallProvince.SET,
                    "standard",
                    2,
                    3,
                    true,
                    met == CRITERIA ? "standard" : null,
                    met,
                    CRITERIA,
                    met == CRITERIA,
                    IntStream.rangeClosed(1, CRITERIA)
                            .mapToObj(number -> criterion(number, outcomes.get(number - 1)))
                            .toList(),
                    List.of(indicator("satisfied", Outcome.MET, new BigDecimal("96.50"))),
                    IntStream.rangeClosed(1, CRITERIA)
                            .mapToObj(number -> indicator(
                                    number + ".1", outcomes.get(number - 1), value(number, outcomes.get(number - 1))))
                            .toList());
        }
    }

    private static CriterionVerdict criterion(int number, Outcome outcome) {
        return new CriterionVerdict(
                number, outcome, "Đạt", "318/QĐ-TTg", null, "Tiêu chí " + number, "Criterion " + number);
    }

    /** Numbers, yes or no, and shares by name, as each is told. */
    private static @Nullable Object value(int number, Outcome outcome) {
        if (outcome == Outcome.UNDECIDED) {
            return null;
        }
        return switch (number % 3) {
            case 0 -> outcome == Outcome.MET;
            case 1 -> new BigDecimal(number).movePointLeft(2);
            default -> Map.of("part", 900 + number, "of", 1000);
        };
    }

    private static IndicatorVerdict indicator(String code, Outcome outcome, @Nullable Object value) {
        return new IndicatorVerdict(
                code,
                outcome,
                value,
                "%",
                "Từ 90% trở lên",
                BigDecimal.valueOf(90),
                outcome == Outcome.UNDECIDED ? null : new BigDecimal("-0.0501"),
                "318/QĐ-TTg, Phụ lục I, " + code,
                "Chi cục Thống kê",
                null);
    }
}
