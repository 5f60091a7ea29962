package vn.ntm.registry.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.time.Period;

class UnitTest {

    private static final UUID ID = Unit.idOf(UnitLevel.DISTRICT, "213", null);
    private static final UUID PROVINCE = Unit.idOf(UnitLevel.PROVINCE, "24", null);
    private static final UnitVersion TOWN = version(UnitType.TOWN, PROVINCE, null, "2005-06-22");
    private static final UnitVersion CITY = version(UnitType.PROVINCIAL_CITY, PROVINCE, "2005-06-22", "2025-07-01");

    @Test
    void idIsTheSameInEveryInstallation() {
        assertThat(Unit.idOf(UnitLevel.PROVINCE, "24", null)).hasToString("07cacfb4-f60c-39ec-95f7-232929d9c88c");
        assertThat(Unit.idOf(UnitLevel.PROVINCE, "24", LocalDate.parse("2025-07-01")))
                .isNotEqualTo(Unit.idOf(UnitLevel.PROVINCE, "24", null));
    }

    @Test
    void lastsFromItsFirstVersionToItsLast() {
        assertThat(district(TOWN, CITY).extent()).isEqualTo(new Period(null, LocalDate.parse("2025-07-01")));
    }

    @Test
    void isOnADayWhatItsVersionOfThatDayWas() {
        Unit district = district(TOWN, CITY);

        assertThat(district.on(LocalDate.parse("2005-06-21"))).contains(TOWN);
        assertThat(district.on(LocalDate.parse("2005-06-22"))).contains(CITY);
        assertThat(district.on(LocalDate.parse("2025-07-01"))).isEmpty();
    }

    @Test
    void refusesVersionsThatDoNotFollowOneAnother() {
        assertRefused(TOWN, version(UnitType.PROVINCIAL_CITY, PROVINCE, "2005-06-23", null));
        assertRefused(TOWN, version(UnitType.PROVINCIAL_CITY, PROVINCE, "2005-06-21", null));
        assertRefused(CITY, TOWN);
        assertRefused();
    }

    @Test
    void refusesATypeOfAnotherLevel() {
        assertRefused(version(UnitType.COMMUNE, PROVINCE, null, null));
    }

    @Test
    void refusesADistrictThatBelongsNowhere() {
        assertRefused(version(UnitType.TOWN, null, null, null));
    }

    @Test
    void refusesASuccessionFromAUnitToItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Succession.whole(ID, ID, LocalDate.parse("2025-01-01"), null));
    }

    private static void assertRefused(UnitVersion... versions) {
        assertThatIllegalArgumentException().isThrownBy(() -> district(versions));
    }

    private static Unit district(UnitVersion... versions) {
        return new Unit(ID, UnitLevel.DISTRICT, false, List.of(versions));
    }

    private static UnitVersion version(
            UnitType type, @Nullable UUID parent, @Nullable String from, @Nullable String to) {
        Period period =
                new Period(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new UnitVersion("213", type, "Bắc Giang", "Bắc Giang", parent, period, null, null);
    }
}
