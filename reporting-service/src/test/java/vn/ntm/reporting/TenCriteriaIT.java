package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.AssessedVerdict;
import vn.ntm.contracts.AssessmentSubmitted;
import vn.ntm.contracts.AssessmentSubmitted.CriterionVerdict;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.contracts.UnitChanged.Attribute;
import vn.ntm.contracts.UnitChanged.Version;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.testing.RealBackends;
import vn.ntm.reporting.FactTopics.Published;

/** A province whose communes go over from the set of 19 criteria to that of 10: the two are never added up. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class TenCriteriaIT {

    private static final String PROVINCE = "T1";

    @BeforeAll
    static void communesAreAssessedByBothSets() {
        List<Published> facts = new ArrayList<>();
        facts.add(unit("", UnitLevel.PROVINCE, UnitType.PROVINCE, null, null));
        for (int commune = 1; commune <= 3; commune++) {
            facts.add(unit("0" + commune, UnitLevel.COMMUNE, UnitType.COMMUNE, "", commune == 3 ? null : "" + commune));
        }
        facts.add(assessed(1, 1, "2025-12-31", 19, 19));
        facts.add(assessed(2, 1, "2025-12-31", 19, 14));
        facts.add(assessed(1, 2, "2026-06-30", 10, 10));
        facts.add(assessed(2, 2, "2026-06-30", 10, 4));
        FactTopics.publish(facts);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 33/2 16.5, 1/2 50.0, 0/0 null, 0/0 null",
        "2026-06-30, 33/2 16.5, 1/2 50.0, 14/2 7.0, 1/2 50.0"
    })
    void figuresOfTheOneSetDoNotTakeInTheOthers(String asOf, String of19, String below15, String of10, String below5) {
        JsonPath figures = ReportingUnderTest.ask("figures?unit=" + PROVINCE + "&asOf=" + asOf);

        assertThat(ReportingUnderTest.shown(figures, "communes.criteria-average"))
                .isEqualTo(of19);
        assertThat(ReportingUnderTest.shown(figures, "communes.below-15")).isEqualTo(below15);
        assertThat(ReportingUnderTest.shown(figures, "communes.criteria-average-of-10"))
                .isEqualTo(of10);
        assertThat(ReportingUnderTest.shown(figures, "communes.below-5-of-10")).isEqualTo(below5);
    }

    @Test
    void theHistogramIsOfTheDaysSetAndByGroupOfCommunes() {
        JsonPath before = ReportingUnderTest.ask("figures/histogram?asOf=2026-02-14&unit=" + PROVINCE);
        JsonPath after = ReportingUnderTest.ask("figures/histogram?asOf=2026-06-30&unit=" + PROVINCE);

        assertThat(before.getInt("criteria")).isEqualTo(19);
        assertThat(before.getList("buckets.communes")).containsExactly(1, 0, 1, 0, 0);
        assertThat(before.getList("groups")).isEmpty();
        assertThat(after.getInt("criteria")).isEqualTo(10);
        assertThat(after.getList("buckets.id")).containsExactly("10", "5-9", "0-4");
        assertThat(after.getList("buckets.communes")).containsExactly(1, 0, 1);
        assertThat(after.getInt("notAssessed")).isEqualTo(1);
        assertThat(after.getList("groups.group")).containsExactly("1", "2", "3");
        assertThat(after.getList("groups[0].buckets.communes")).containsExactly(1, 0, 0);
        assertThat(after.getList("groups[1].buckets.communes")).containsExactly(0, 0, 1);
        assertThat(after.getInt("groups[2].notAssessed")).isZero();
    }

    @Test
    void aStandingIsByTheDaysSetAndByTheOneBeforeUntilThereIsAnAssessment() {
        JsonPath before = ReportingUnderTest.ask("standings?asOf=2026-03-01&unit=" + PROVINCE);
        JsonPath after = ReportingUnderTest.ask("standings?asOf=2026-06-30&unit=" + PROVINCE);

        assertThat(before.getList("items.criteriaTotal")).containsExactly(19, 19, 10);
        assertThat(before.getList("items.criteriaMet")).containsExactly(19, 14, null);
        assertThat(after.getList("items.criteriaTotal")).containsExactly(10, 10, 10);
        assertThat(after.getList("items[1].notMet")).containsExactly(5, 6, 7, 8, 9, 10);
    }

    private static Published unit(
            String part, UnitLevel level, UnitType type, @Nullable String parent, @Nullable String group) {
        String name = "Đơn vị " + PROVINCE + part;
        Version version = new Version(
                PROVINCE + part, type, name, name, parent == null ? null : id(parent), null, null, null, null);
        List<Attribute> attributes = group == null
                ? List.of()
                : List.of(new Attribute("group-2026", group, LocalDate.parse("2026-01-01"), null, null));
        return new Published(
                id(part).toString(),
                1,
                new UnitChanged(id(part), level, List.of(version), List.of(), List.of(), false, List.of(), attributes));
    }

    private static Published assessed(int commune, long sequence, String on, int total, int met) {
        List<CriterionVerdict> criteria = IntStream.rangeClosed(1, total)
                .mapToObj(number -> new CriterionVerdict(
                        number, number <= met ? Outcome.MET : Outcome.NOT_MET, "Đạt", "Quyết định", null))
                .toList();
        String set = "set-of-" + total;
        AssessedVerdict verdict = new AssessedVerdict(
                set, "standard", 1, 1, true, null, met, total, met == total, criteria, List.of(), List.of());
        return new Published(
                id("0" + commune).toString(),
                sequence,
                new AssessmentSubmitted(
                        id(set + commune),
                        id("0" + commune),
                        PROVINCE + "0" + commune,
                        set,
                        1,
                        LocalDate.parse(on),
                        met,
                        total,
                        met == total,
                        criteria,
                        null,
                        false,
                        1,
                        verdict));
    }

    private static UUID id(String part) {
        return UUID.nameUUIDFromBytes((PROVINCE + part).getBytes(StandardCharsets.UTF_8));
    }
}
