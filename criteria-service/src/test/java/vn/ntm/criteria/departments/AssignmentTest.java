package vn.ntm.criteria.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;

/** Which department owns an indicator. */
class AssignmentTest {

    private static final LocalDate DAY = LocalDate.parse("2023-12-31");
    private static final IndicatorSet SET = ShippedCatalogue.read()
            .find("vn-ntm-commune-standard-2021-2025", DAY)
            .orElseThrow();
    private static final UUID BAC_GIANG = UUID.fromString("00000000-0000-0000-0000-000000000024");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000027");

    private static final List<Assignment> ALL = List.of(
            criterion(null, 15, "so-y-te", "2021-01-01", 1),
            indicator(null, "15.4", "cong-an", "2021-01-01", 2),
            criterion(BAC_GIANG, 15, "so-noi-vu", "2022-01-01", 3),
            indicator(BAC_GIANG, "15.1", "bao-hiem", "2023-01-01", 4),
            indicator(BAC_GIANG, "15.1", "so-tai-chinh", "2023-06-01", 5),
            indicator(BAC_GIANG, "15.1", "so-y-te", "2024-01-01", 6),
            new Assignment(BAC_GIANG, "another-set", "15.2", null, "so-cong-thuong", DAY, 7));

    @Test
    void theCommonOneHoldsWhereAProvinceHasAssignedNothing() {
        assertThat(owner(OTHER, "15.1", "2023-12-31")).isEqualTo("so-y-te");
        assertThat(owner(null, "15.1", "2023-12-31")).isEqualTo("so-y-te");
        assertThat(owner(BAC_GIANG, "15.1", "2021-12-31")).isEqualTo("so-y-te");
    }

    @Test
    void theIndicatorsOwnGoesBeforeItsCriterions() {
        assertThat(owner(OTHER, "15.4", "2023-12-31")).isEqualTo("cong-an");
        assertThat(owner(BAC_GIANG, "15.2", "2023-12-31")).isEqualTo("so-noi-vu");
    }

    @Test
    void aProvincesOwnGoesBeforeTheCommonOneEvenOfTheIndicator() {
        assertThat(owner(BAC_GIANG, "15.4", "2023-12-31")).isEqualTo("so-noi-vu");
    }

    @Test
    void theLaterOneHoldsFromItsDay() {
        assertThat(owner(BAC_GIANG, "15.1", "2023-05-31")).isEqualTo("bao-hiem");
        assertThat(owner(BAC_GIANG, "15.1", "2023-06-01")).isEqualTo("so-tai-chinh");
        assertThat(owner(BAC_GIANG, "15.1", "2024-01-01")).isEqualTo("so-y-te");
    }

    @Test
    void whatNobodyOwnsHasNoOwner() {
        assertThat(Owners.owners(ALL, BAC_GIANG, SET, DAY)).containsOnlyKeys("15.1", "15.2", "15.3", "15.4");
    }

    @Property
    void theOrderInWhichTheyAreReadDoesNotMatter(@ForAll long seed) {
        List<Assignment> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Owners.owners(shuffled, BAC_GIANG, SET, DAY)).isEqualTo(Owners.owners(ALL, BAC_GIANG, SET, DAY));
    }

    private static String owner(UUID province, String code, String on) {
        return Assignment.of(ALL, province, SET, code, LocalDate.parse(on))
                .orElseThrow()
                .department();
    }

    private static Assignment criterion(UUID province, int number, String department, String from, long order) {
        return new Assignment(province, SET.id(), null, number, department, LocalDate.parse(from), order);
    }

    private static Assignment indicator(UUID province, String code, String department, String from, long order) {
        return new Assignment(province, SET.id(), code, null, department, LocalDate.parse(from), order);
    }
}
