package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.criteria.evaluation.Verdict.CriterionVerdict;
import vn.ntm.criteria.sets.CriteriaSet;
import vn.ntm.criteria.sets.CriteriaSet.Criterion;
import vn.ntm.platform.time.Period;

class EvaluationTest {

    private static final int CRITERIA = 19;
    private static final CriteriaSet SET = new CriteriaSet(
            "a-set",
            1,
            UnitLevel.COMMUNE,
            RecognitionLevel.STANDARD,
            "Bộ tiêu chí",
            "A set",
            new Period(LocalDate.parse("2021-01-01"), null),
            List.of("318/QĐ-TTg"),
            "Phụ lục I, Quyết định 318/QĐ-TTg",
            IntStream.rangeClosed(1, CRITERIA)
                    .mapToObj(number -> new Criterion(number, "Tiêu chí " + number, "Criterion", "Nhóm", number))
                    .toList());

    @Test
    void aSetIsMetWhereEveryCriterionIs() {
        Verdict verdict = Evaluation.evaluate(SET, findings(CRITERIA, true));

        assertThat(verdict.met()).isTrue();
        assertThat(verdict.criteriaMet()).isEqualTo(19);
        assertThat(verdict.criteriaTotal()).isEqualTo(19);
    }

    @Test
    void oneCriterionNotMetIsEnoughForTheSetNotToBe() {
        List<Finding> findings = findings(CRITERIA - 1, true);
        findings.add(new Finding(CRITERIA, false, "19.1"));

        Verdict verdict = Evaluation.evaluate(SET, findings);

        assertThat(verdict.met()).isFalse();
        assertThat(verdict.criteriaMet()).isEqualTo(18);
        assertThat(verdict.criteria().get(18))
                .isEqualTo(new CriterionVerdict(
                        19,
                        "Tiêu chí 19",
                        Outcome.NOT_MET,
                        "Đạt tất cả 19 chỉ tiêu của tiêu chí 19",
                        "Phụ lục I, Quyết định 318/QĐ-TTg, tiêu chí 19",
                        "19.1"));
    }

    @Test
    void aCriterionWithoutAFindingIsMissingAndNotMet() {
        Verdict verdict = Evaluation.evaluate(SET, findings(CRITERIA - 1, true));

        assertThat(verdict.met()).isFalse();
        assertThat(verdict.criteriaMet()).isEqualTo(18);
        assertThat(verdict.criteria().get(18).verdict()).isEqualTo(Outcome.MISSING);
        assertThat(verdict.criteria().get(18).note()).isNull();
    }

    @Test
    void nothingFoundMeetsNothing() {
        Verdict verdict = Evaluation.evaluate(SET, List.of());

        assertThat(verdict.criteriaMet()).isZero();
        assertThat(verdict.criteria())
                .hasSize(19)
                .extracting(CriterionVerdict::verdict)
                .containsOnly(Outcome.MISSING);
    }

    @Test
    void aCriterionOfOneIndicatorIsSaidSo() {
        assertThat(Evaluation.evaluate(SET, List.of()).criteria().get(0).requirement())
                .isEqualTo("Đạt chỉ tiêu của tiêu chí 1");
    }

    @Test
    void aFindingAboutNoCriterionOfTheSetIsABug() {
        assertThatThrownBy(() -> Evaluation.evaluate(SET, List.of(new Finding(20, true, null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a-set has no criterion [20]");
    }

    @Test
    void twoFindingsAboutOneCriterionAreABug() {
        assertThatThrownBy(() ->
                        Evaluation.evaluate(SET, List.of(new Finding(3, true, null), new Finding(3, false, null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two findings for criterion 3");
    }

    @Property
    void theOrderOfFindingsDoesNotMatter(@ForAll("someFindings") List<Finding> findings, @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);

        assertThat(Evaluation.evaluate(SET, shuffled)).isEqualTo(Evaluation.evaluate(SET, findings));
    }

    @Property
    void everyCriterionIsCountedOnce(@ForAll("someFindings") List<Finding> findings) {
        Verdict verdict = Evaluation.evaluate(SET, findings);

        long met = findings.stream().filter(Finding::met).count();
        assertThat(verdict.criteriaMet()).isEqualTo((int) met);
        assertThat(count(verdict, Outcome.MET)).isEqualTo(met);
        assertThat(count(verdict, Outcome.NOT_MET)).isEqualTo(findings.size() - met);
        assertThat(count(verdict, Outcome.MISSING)).isEqualTo(CRITERIA - findings.size());
        assertThat(verdict.met()).isEqualTo(met == CRITERIA);
        assertThat(verdict.criteria())
                .extracting(CriterionVerdict::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CRITERIA).boxed().toList());
    }

    @Property
    void oneMoreCriterionMetNeverMeetsFewer(@ForAll("someFindings") List<Finding> findings) {
        int before = Evaluation.evaluate(SET, findings).criteriaMet();
        for (Finding notMet : findings.stream().filter(one -> !one.met()).toList()) {
            List<Finding> better = new ArrayList<>(findings);
            better.remove(notMet);
            better.add(new Finding(notMet.criterion(), true, null));

            assertThat(Evaluation.evaluate(SET, better).criteriaMet()).isEqualTo(before + 1);
        }
    }

    @Provide
    Arbitrary<List<Finding>> someFindings() {
        return Arbitraries.of(0, 1, 2).list().ofSize(CRITERIA).map(outcomes -> IntStream.range(0, CRITERIA)
                .filter(i -> outcomes.get(i) > 0)
                .mapToObj(i -> new Finding(i + 1, outcomes.get(i) == 2, null))
                .toList());
    }

    private static List<Finding> findings(int upTo, boolean met) {
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= upTo; number++) {
            findings.add(new Finding(number, met, null));
        }
        return findings;
    }

    private static long count(Verdict verdict, Outcome outcome) {
        return verdict.criteria().stream()
                .filter(one -> one.verdict() == outcome)
                .count();
    }
}
