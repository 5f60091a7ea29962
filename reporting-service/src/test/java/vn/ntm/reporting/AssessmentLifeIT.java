package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.AssessedVerdict;
import vn.ntm.contracts.AssessmentAppraised;
import vn.ntm.contracts.AssessmentCorrected;
import vn.ntm.contracts.AssessmentFinalised;
import vn.ntm.contracts.AssessmentReturned;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.AssessmentSuperseded;
import vn.ntm.contracts.AssessmentVerified;
import vn.ntm.contracts.Fact;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.reporting.FactTopics.Published;

/** What the figures make of an assessment that is returned, appraised and superseded. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class AssessmentLifeIT {

    /** No event tells of it: its texts are a draft. */
    private static final String UNPUBLISHED = "vn-ntm-commune-of-a-draft";

    private static final LocalDate ON = LocalDate.parse("2024-06-30");

    private final SmallProvince province = new SmallProvince();
    private final UUID commune = province.id(4);
    private final UUID assessment = UUID.randomUUID();

    @BeforeEach
    void theProvinceIsKnown() {
        FactTopics.publish(province.facts());
    }

    @Test
    void theLatestFactAboutItSaysWhatHolds() {
        tell(submitted("standard", 17));
        assertThat(criteriaMet()).isEqualTo(17);
        tell(new AssessmentReturned(
                assessment, commune, province.code(4), ON, 1, "Thiếu biên bản", List.of(), null, null));
        assertThat(criteriaMet()).isEqualTo(15);
        tell(submitted("standard", 18));
        tell(new AssessmentAppraised(assessment, commune, province.code(4), ON, 2, verdict("standard", 16), false));
        assertThat(criteriaMet()).isEqualTo(16);
        tell(new AssessmentSuperseded(assessment, commune, province.code(4), ON, UUID.randomUUID(), null, null, null));
        assertThat(criteriaMet()).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260228, 77_041})
    void whateverTheOrderInWhichTheFactsCome(long seed) {
        List<Published> facts = new ArrayList<>(Stream.of(
                        submitted("standard", 18),
                        new AssessmentReturned(
                                assessment, commune, province.code(4), ON, 1, "Thiếu", List.of(), null, null),
                        submitted("standard", 17),
                        new AssessmentVerified(
                                assessment, commune, province.code(4), ON, 2, verdict("standard", 13), false),
                        new AssessmentCorrected(
                                assessment,
                                commune,
                                province.code(4),
                                ON,
                                2,
                                List.of(),
                                verdict("standard", 12),
                                false),
                        appraised(14),
                        new AssessmentFinalised(
                                assessment, commune, province.code(4), ON, 2, verdict("standard", 16), false))
                .map(fact -> province.add(commune.toString(), fact))
                .toList());
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, new Random(seed));

        FactTopics.publish(facts);

        assertThat(criteriaMet()).as("seed %d", seed).isEqualTo(16);
        assertThat(standings().getString("items[1].stage")).isEqualTo("final");
    }

    @Test
    void whatNobodyExaminedDoesNotDisplaceWhatWasAppraised() {
        tell(appraised(16));
        tell(declared(UUID.randomUUID(), ON.plusDays(20), 19, Outcome.NOT_MET));
        FactTopics.publish(List.of(province.assess(4, "2024-07-10", 19, false)));
        assertThat(criteriaMet()).isEqualTo(16);
        assertThat(average()).containsEntry("appraised", 1).containsEntry("selfDeclared", 0);

        UUID later = UUID.randomUUID();
        tell(declared(later, ON.plusDays(21), 18, Outcome.NOT_MET));
        tell(new AssessmentVerified(
                later, commune, province.code(4), ON.plusDays(21), 1, verdict("standard", 17), false));
        assertThat(criteriaMet()).isEqualTo(17);
        assertThat(average()).containsEntry("verified", 1).containsEntry("appraised", 0);
    }

    @Test
    void whatCorrectionTookTheAppraisalFromWaitsToBeExaminedAnew() {
        UUID former = UUID.randomUUID();
        tell(new AssessmentVerified(
                former, commune, province.code(4), ON.minusDays(1), 1, verdict("standard", 14), false));
        tell(appraised(16));
        assertThat(criteriaMet()).isEqualTo(16);

        tell(new AssessmentCorrected(
                assessment, commune, province.code(4), ON, 1, List.of(), verdict("standard", 18), false));

        assertThat(criteriaMet()).isEqualTo(14);
    }

    @Test
    void aDeclarationThatLeavesCriteriaOpenMovesNoFigure() {
        tell(declared(assessment, ON, 2, Outcome.MISSING));

        assertThat(criteriaMet()).isEqualTo(15);
        assertThat(average()).containsEntry("reported", 3).containsEntry("incomplete", 0);
    }

    @Test
    void whereAllIsOpenTheUnitIsToldBesideTheFigureAndNotInIt() {
        UUID unassessed = province.id(5);
        AssessedVerdict open = verdict("standard", 3, Outcome.UNDECIDED);
        FactTopics.publish(List.of(province.add(
                unassessed.toString(),
                new AssessmentAppraised(
                        assessment, unassessed, province.code(5), LocalDate.parse("2023-12-31"), 1, open, false))));

        String asked = "asOf=2023-12-31&unit=" + province.code();
        JsonPath histogram = ReportingUnderTest.ask("figures/histogram?" + asked);
        assertThat(ReportingUnderTest.shown(ReportingUnderTest.ask("figures?" + asked), "communes.criteria-average"))
                .isEqualTo("54/4 13.5");
        assertThat(histogram.getInt("assessments.incomplete")).isEqualTo(1);
        assertThat(histogram.getInt("notAssessed")).isEqualTo(1);
    }

    @Test
    void whatRestsOnAnUnconfirmedSetIsCounted() {
        tell(submitted("standard", 17));

        assertThat(average()).containsEntry("selfDeclared", 1).containsEntry("unconfirmedSet", 1);
        assertThat(standings().getBoolean("items[1].setConfirmed")).isFalse();
    }

    @Test
    void criteriaOfASetThatWasNeverPublishedHaveTheNamesThatTheFactTold() {
        tell(submitted("standard", 17));

        JsonPath one = ReportingUnderTest.ask("standings/" + commune + "?asOf=2024-07-31");
        assertThat(one.getList("criteria")).hasSize(19);
        assertThat(one.getString("criteria[1].nameVi")).isEqualTo("Tên 2");
        assertThat(one.getString("criteria[0].verdict")).isEqualTo("not-applicable");
    }

    @Test
    void anotherLevelsCriteriaAreNotCountedAmongThoseOfTheStandard() {
        tell(submitted("advanced", 3));

        assertThat(criteriaMet()).isEqualTo(15);
    }

    @Test
    void whatDoesNotApplyIsNotCalledUnmet() {
        tell(submitted("standard", 18));

        JsonPath one = standings();
        assertThat(one.getList("items[1].notMet")).containsExactly(19);
    }

    private int criteriaMet() {
        return standings().getInt("items[1].criteriaMet");
    }

    private JsonPath standings() {
        return ReportingUnderTest.ask("standings?asOf=2024-07-31&unit=" + province.code());
    }

    private void tell(Fact fact) {
        FactTopics.publish(List.of(province.add(commune.toString(), fact)));
    }

    private Map<String, Object> average() {
        JsonPath answer = ReportingUnderTest.ask("figures?asOf=2024-07-31&unit=" + province.code());
        return answer.getMap("figures.find { it.id == 'communes.criteria-average' }.assessments");
    }

    private AssessmentAppraised appraised(int met) {
        return new AssessmentAppraised(assessment, commune, province.code(4), ON, 1, verdict("standard", met), false);
    }

    private AssessmentSubmitted submitted(String level, int met) {
        return submitted(assessment, ON, verdict(level, met));
    }

    private AssessmentSubmitted declared(UUID assessment, LocalDate on, int met, Outcome rest) {
        return submitted(assessment, on, verdict("standard", met, rest));
    }

    private AssessmentSubmitted submitted(UUID assessment, LocalDate on, AssessedVerdict verdict) {
        return new AssessmentSubmitted(
                assessment,
                commune,
                province.code(4),
                UNPUBLISHED,
                2,
                on,
                verdict.criteriaMet(),
                19,
                false,
                verdict.criteria(),
                null,
                false,
                1,
                verdict);
    }

    private static AssessedVerdict verdict(String level, int met) {
        return verdict(level, met, Outcome.NOT_MET);
    }

    /** The first criterion does not apply, those after it are met up to a number, and the rest is what is said. */
    private static AssessedVerdict verdict(String level, int met, Outcome rest) {
        List<CriterionVerdict> criteria = IntStream.rangeClosed(1, 19)
                .mapToObj(number -> new CriterionVerdict(
                        number,
                        number == 1 ? Outcome.NOT_APPLICABLE : number <= met ? Outcome.MET : rest,
                        "Đạt",
                        "318/QĐ-TTg",
                        null,
                        "Tên " + number,
                        "Name " + number))
                .toList();
        return new AssessedVerdict(
                UNPUBLISHED, level, 2, 1, false, null, met, 19, false, criteria, List.of(), List.of());
    }
}
