package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.AssessedVerdict;
import vn.ntm.contracts.AssessmentAppraised;
import vn.ntm.contracts.AssessmentReturned;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.AssessmentSuperseded;
import vn.ntm.contracts.Fact;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.reporting.FactTopics.Published;

/** What the figures make of an assessment that is returned, appraised and superseded. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class AssessmentLifeIT {

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
        tell(new AssessmentReturned(assessment, commune, province.code(4), ON, 1, "Thiếu biên bản", List.of(), null, null));
        assertThat(criteriaMet()).isEqualTo(15);
        tell(submitted("standard", 18));
        tell(new AssessmentAppraised(assessment, commune, province.code(4), ON, 2, verdict("standard", 16), false));
        assertThat(criteriaMet()).isEqualTo(16);
        tell(new AssessmentSuperseded(assessment, commune, province.code(4), ON, UUID.randomUUID(), null, null, null));
        assertThat(criteriaMet()).isEqualTo(15);
    }

    @Test
    void whateverTheOrderInWhichTheFactsCome() {
        Published first = province.add(commune.toString(), submitted("standard", 18));
        Published then = province.add(
                commune.toString(),
                new AssessmentAppraised(assessment, commune, province.code(4), ON, 1, verdict("standard", 16), false));

        FactTopics.publish(List.of(then, first, then));

        assertThat(criteriaMet()).isEqualTo(16);
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

    private AssessmentSubmitted submitted(String level, int met) {
        AssessedVerdict verdict = verdict(level, met);
        return new AssessmentSubmitted(
                assessment,
                commune,
                province.code(4),
                SmallProvince.SET,
                2,
                ON,
                met,
                19,
                false,
                verdict.criteria(),
                null,
                false,
                1,
                verdict);
    }

    /** The first criterion does not apply, those after it are met. */
    private static AssessedVerdict verdict(String level, int met) {
        List<CriterionVerdict> criteria = IntStream.rangeClosed(1, 19)
                .mapToObj(number -> new CriterionVerdict(
                        number,
                        number == 1 ? Outcome.NOT_APPLICABLE : number <= met ? Outcome.MET : Outcome.NOT_MET,
                        "Đạt",
                        "318/QĐ-TTg",
                        null))
                .toList();
        return new AssessedVerdict(
                SmallProvince.SET, level, 2, 1, false, null, met, 19, false, criteria, List.of(), List.of());
    }
}
