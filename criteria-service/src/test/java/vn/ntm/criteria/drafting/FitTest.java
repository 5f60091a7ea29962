package vn.ntm.criteria.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.SmallSet;
import vn.ntm.platform.problems.Fault;

/** What can stand beside the sets that there are. */
class FitTest {

    private static final String PROVINCE = "11111111-1111-1111-1111-111111111111";
    private static final String ANOTHER = "22222222-2222-2222-2222-222222222222";
    private static final Catalogue KNOWN = new Catalogue(List.of(
            new Edition(SmallSet.of("known", 1, "2021-01-01", "2026-01-01"), 1, Edition.State.PUBLISHED),
            new Edition(SmallSet.of("known", 2, "2024-03-01", "2026-01-01"), 1, Edition.State.UNCONFIRMED)));

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2021-01-02, appliesFrom",
        "2025-12-31, , appliesFrom",
        "2026-01-01, , ",
        "2020-01-01, 2021-01-01, "
    })
    void anotherSetKeepsToOtherDays(String from, @Nullable String to, @Nullable String fault) {
        List<Fault> faults = Fit.faults(SmallSet.of("another", 1, from, to), KNOWN);

        assertThat(faults).extracting(Fault::field).isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(faults).allSatisfy(one -> {
            assertThat(one.accepted().vi()).contains("known", "2021-01-01");
            assertThat(one.accepted().en()).contains("known", "2026-01-01");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2024-03-01, a day after 2024-03-01",
        "2, 2021-01-01, a day after 2021-01-01",
        "1, 2024-03-01, a day before 2024-03-01"
    })
    void aVersionBeginsAfterTheOneBefore(int version, String from, String accepted) {
        List<Fault> faults = Fit.faults(SmallSet.of("known", version, from, "2026-01-01"), KNOWN);

        assertThat(faults).extracting(Fault::field).containsExactly("appliesFrom");
        assertThat(faults.get(0).accepted().en()).startsWith(accepted);
    }

    @Test
    void aVersionThatFollowsFits() {
        assertThat(Fit.faults(SmallSet.of("known", 3, "2025-01-01", "2026-01-01"), KNOWN))
                .isEmpty();
    }

    @Test
    void aVersionIsForTheUnitsAndTheLevelOfItsSet() {
        IndicatorSet other = SmallSet.of("known", 3, SetKind.TOWN, SetLevel.COMPLETED, "2025-01-01", null);

        assertThat(Fit.faults(other, KNOWN)).extracting(Fault::field).containsExactly("kind", "level");
    }

    @Test
    void aSetOfHamletsSaysWhichProvincesItIsAndNoOtherDoes() {
        IndicatorSet nobodys = SmallSet.of("hamlets", 1, SetKind.HAMLET, SetLevel.MODEL, "2021-01-01", null);
        IndicatorSet ofCommunes = SmallSet.with(
                SmallSet.of("communes", 1, SetKind.COMMUNE, SetLevel.MODEL, "2021-01-01", null), "province", PROVINCE);

        assertThat(Fit.faults(nobodys, KNOWN)).extracting(Fault::field).containsExactly("province");
        assertThat(Fit.faults(ofCommunes, KNOWN)).extracting(Fault::field).containsExactly("province");
        assertThat(Fit.faults(SmallSet.with(nobodys, "province", PROVINCE), KNOWN))
                .isEmpty();
    }

    @Test
    void provincesHaveSetsOfTheSameDaysAndEachOneOnly() {
        IndicatorSet own = SmallSet.with(
                SmallSet.of("hamlets", 1, SetKind.HAMLET, SetLevel.MODEL, "2021-01-01", null), "province", PROVINCE);
        Catalogue known = new Catalogue(List.of(new Edition(own, 1, Edition.State.PUBLISHED)));
        IndicatorSet second = SmallSet.with(own, "id", "second");

        assertThat(Fit.faults(second, known)).extracting(Fault::field).containsExactly("appliesFrom");
        assertThat(Fit.faults(SmallSet.with(second, "province", ANOTHER), known))
                .isEmpty();
    }

    @Test
    void aVersionStaysItsProvinces() {
        IndicatorSet own = SmallSet.with(
                SmallSet.of("hamlets", 1, SetKind.HAMLET, SetLevel.MODEL, "2021-01-01", null), "province", PROVINCE);
        Catalogue known = new Catalogue(List.of(new Edition(own, 1, Edition.State.PUBLISHED)));
        IndicatorSet next = SmallSet.with(
                SmallSet.of("hamlets", 2, SetKind.HAMLET, SetLevel.MODEL, "2023-01-01", null), "province", ANOTHER);

        assertThat(Fit.faults(next, known)).extracting(Fault::field).containsExactly("province");
    }
}
