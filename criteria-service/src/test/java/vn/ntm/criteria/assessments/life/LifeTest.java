package vn.ntm.criteria.assessments.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.ntm.criteria.assessments.life.Lives.AT;
import static vn.ntm.criteria.assessments.life.Lives.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.platform.problems.ProblemException;

/** From which state which passage leads where, and what becomes of what was said. */
class LifeTest {

    private static final LocalDate WITH_DISTRICTS = LocalDate.parse("2024-12-31");
    private static final LocalDate WITHOUT = LocalDate.parse("2025-07-01");
    private static final List<String> CODES = List.of("1.1", "1.2");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000009");

    private static final Map<String, UnaryOperator<Assessment>> PASSAGES = Map.of(
            "declare", one -> Life.declare(one, Map.of("1.1", said(5, "commune"))),
            "submit", Life::submit,
            "return", one -> Life.giveBack(one, Set.of()),
            "verify", one -> Life.verify(one, CODES, Map.of(), "district", AT),
            "appraise", one -> Life.appraise(one, CODES, Map.of("1.1", said(1, "a"), "1.2", said(2, "b"))),
            "appraise in part", one -> Life.appraise(one, CODES, Map.of("1.2", said(2, "b"))),
            "correct", one -> Life.correct(one, Map.of("1.1", said(6, "commune"))),
            "finalise", Life::finalise,
            "supersede", one -> Life.supersede(one, OTHER));

    /** {@code -} where the passage is refused. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            passage,          DRAFT,     SUBMITTED, RETURNED,  VERIFIED,  APPRAISED, FINAL,      SUPERSEDED
            declare,          DRAFT,     -,         RETURNED,  -,         -,         -,          -
            submit,           SUBMITTED, -,         SUBMITTED, -,         -,         -,          -
            return,           -,         RETURNED,  -,         RETURNED,  RETURNED,  -,          -
            verify,           -,         VERIFIED,  -,         -,         -,         -,          -
            appraise,         -,         -,         -,         APPRAISED, APPRAISED, -,          -
            appraise in part, -,         -,         -,         VERIFIED,  APPRAISED, -,          -
            correct,          -,         SUBMITTED, -,         SUBMITTED, SUBMITTED, -,          -
            finalise,         -,         -,         -,         -,         FINAL,     -,          -
            supersede,        -,         -,         -,         -,         -,         SUPERSEDED, -
            """)
    void eachPassageIsOpenFromItsStatesOnly(
            String passage,
            String draft,
            String submitted,
            String returned,
            String verified,
            String appraised,
            String closed,
            String superseded) {
        List<String> next = List.of(draft, submitted, returned, verified, appraised, closed, superseded);
        for (State from : State.values()) {
            assertPassage(in(from, WITH_DISTRICTS), passage, next.get(from.ordinal()));
        }
    }

    @Test
    void withoutDistrictsTheProvinceAppraisesWhatWasHandedIn() {
        assertPassage(in(State.SUBMITTED, WITHOUT), "appraise", "APPRAISED");
        assertPassage(in(State.SUBMITTED, WITHOUT), "appraise in part", "SUBMITTED");
        assertThat(Life.mustBeVerified(in(State.SUBMITTED, WITHOUT.minusDays(1))))
                .isTrue();
        assertThat(Life.mustBeVerified(in(State.SUBMITTED, WITHOUT))).isFalse();
    }

    @Test
    void everySubmissionIsARoundAndEveryChangeARevision() {
        Assessment twice = Life.submit(Life.giveBack(Life.submit(declared()), Set.of()));

        assertThat(twice.round()).isEqualTo(2);
        assertThat(twice.revision()).isEqualTo(declared().revision() + 3);
    }

    @Test
    void whoVerifiesKeepsWhatWasDeclaredAndSaysOnlyWhatHeFoundOtherwise() {
        Assessment verified =
                Life.verify(Life.submit(declared()), CODES, Map.of("1.2", said(7, "district")), "district", AT);

        assertThat(verified.entry("1.1").verified().value())
                .isEqualTo(verified.entry("1.1").declared().value());
        assertThat(verified.entry("1.1").verified().by()).isEqualTo("district");
        assertThat(verified.entry("1.2").verified()).isEqualTo(said(7, "district"));
        assertThat(verified.entry("1.2").declared()).isEqualTo(said(2, "commune"));
    }

    @Test
    void aValueThatIsChangedAfterItsAppraisalLosesTheAppraisal() {
        Assessment appraised = in(State.APPRAISED, WITH_DISTRICTS);

        Assessment corrected = Life.correct(appraised, Map.of("1.1", said(9, "commune")));

        assertThat(corrected.entry("1.1")).isEqualTo(new Entry(2, said(9, "commune"), null, null));
        assertThat(corrected.entry("1.2")).isEqualTo(appraised.entry("1.2"));
        Assessment verified = Life.verify(corrected, CODES, Map.of(), "district", AT);
        assertThat(verified.entry("1.1").verified().value())
                .isEqualTo(said(9, "commune").value());
        assertThat(Life.appraise(verified, CODES, Map.of()).state()).isEqualTo(State.VERIFIED);
        assertThat(Life.appraise(verified, CODES, Map.of("1.1", said(9, "health")))
                        .state())
                .isEqualTo(State.APPRAISED);
    }

    @Test
    void anIndicatorThatIsReturnedIsLookedAtAnewThoughItsValueStays() {
        Assessment appraised = in(State.APPRAISED, WITH_DISTRICTS);

        Assessment returned = Life.giveBack(appraised, Set.of("1.1"));
        Assessment verified = Life.verify(Life.submit(returned), CODES, Map.of(), "district", AT);

        assertThat(returned.entry("1.1"))
                .isEqualTo(new Entry(1, appraised.entry("1.1").declared(), null, null));
        assertThat(returned.entry("1.2")).isEqualTo(appraised.entry("1.2"));
        assertThat(verified.state()).isEqualTo(State.VERIFIED);
        assertThat(Life.appraise(verified, CODES, Map.of("1.1", said(1, "a"))).state())
                .isEqualTo(State.APPRAISED);
    }

    @Test
    void whatIsReturnedAsAWholeIsLookedAtAnewInAllOfIt() {
        Assessment returned = Life.giveBack(in(State.APPRAISED, WITH_DISTRICTS), Set.of());

        assertThat(returned.entries().values())
                .allSatisfy(entry -> assertThat(entry.verified()).isNull())
                .allSatisfy(entry -> assertThat(entry.appraised()).isNull())
                .allSatisfy(entry -> assertThat(entry.declared()).isNotNull());
    }

    @Test
    void otherEvidenceIsLookedAtAnew() {
        Assessment returned = Life.giveBack(in(State.APPRAISED, WITH_DISTRICTS), Set.of("1.1"));

        Assessment shown = Life.show(returned, "1.2");

        assertThat(shown.entry("1.2").appraised()).isNull();
        assertThat(shown.entry("1.2").declared())
                .isEqualTo(returned.entry("1.2").declared());
        assertThat(shown.revision()).isEqualTo(returned.revision() + 1);
    }

    @Test
    void nobodyVerifiesWhereThereAreNoDistricts() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> Life.verify(in(State.SUBMITTED, WITHOUT), CODES, Map.of(), "district", AT));

        assertThat(refused.type()).isEqualTo(AssessmentProblem.NOT_VERIFIED_HERE);
    }

    @Test
    void anOpenOneGoesOverToAnotherTextWithWhatThatStillTakes() {
        // 1.1 is achieved or not and takes no number; 99 is asked for no more; 10 is an income.
        Assessment before = Life.declare(
                Lives.draft(WITH_DISTRICTS),
                Map.of("1.1", said(1, "commune"), "99", said(2, "commune"), "10", said(45, "commune")));
        IndicatorSet text = ShippedCatalogue.read()
                .find("vn-ntm-commune-standard-2021-2025", WITH_DISTRICTS)
                .orElseThrow();
        SetRef next = new SetRef(text.id(), text.version(), 2, text.kind(), text.level());
        Assessment.Basis basis = new Assessment.Basis(Circumstances.of(WITH_DISTRICTS, "TN"), null, Map.of());

        Assessment renewed = Life.renew(before, next, text, basis);

        assertThat(renewed.set()).isEqualTo(next);
        assertThat(renewed.basis()).isEqualTo(basis);
        assertThat(renewed.entries()).containsOnlyKeys("10");
        assertThat(renewed.entry("10")).isEqualTo(before.entry("10"));
    }

    private static void assertPassage(Assessment before, String passage, String next) {
        if (next.equals("-")) {
            ProblemException refused = catchThrowableOfType(
                    ProblemException.class, () -> PASSAGES.get(passage).apply(before));
            assertThat(refused).as("%s from %s", passage, before.state()).isNotNull();
            assertThat(refused.type()).isEqualTo(AssessmentProblem.WRONG_STATE);
        } else {
            Assessment after = PASSAGES.get(passage).apply(before);
            assertThat(after.state()).as("%s from %s", passage, before.state()).isEqualTo(State.valueOf(next));
            assertThat(after.revision()).isEqualTo(before.revision() + 1);
        }
    }

    private static Assessment declared() {
        return Life.declare(Lives.draft(WITH_DISTRICTS), Map.of("1.1", said(1, "commune"), "1.2", said(2, "commune")));
    }

    private static Assessment in(State state, LocalDate on) {
        Assessment draft = Life.declare(Lives.draft(on), Map.of("1.1", said(1, "commune"), "1.2", said(2, "commune")));
        Assessment submitted = Life.submit(draft);
        if (state == State.DRAFT) {
            return draft;
        } else if (state == State.SUBMITTED) {
            return submitted;
        } else if (state == State.RETURNED) {
            return Life.giveBack(submitted, Set.of());
        }
        Assessment before =
                Life.mustBeVerified(submitted) ? Life.verify(submitted, CODES, Map.of(), "district", AT) : submitted;
        if (state == State.VERIFIED) {
            return before;
        }
        Assessment appraised = Life.appraise(before, CODES, Map.of("1.1", said(1, "a"), "1.2", said(2, "b")));
        Assessment closed = state == State.APPRAISED ? appraised : Life.finalise(appraised);
        return state == State.SUPERSEDED ? Life.supersede(closed, OTHER) : closed;
    }
}
