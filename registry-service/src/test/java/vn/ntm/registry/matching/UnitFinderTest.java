package vn.ntm.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.ReferenceCountry;
import vn.ntm.registry.units.UnitVersion;

class UnitFinderTest {

    private static final UnitIndex INDEX = new UnitIndex(ReferenceCountry.register());
    private static final LocalDate OLD = LocalDate.parse("2024-12-31");

    @ParameterizedTest
    @CsvSource({
        "07682, , , 07682",
        ", Lão Hộ, , 07684",
        ", Xã  lão hộ, , 07684",
        ", X. Lão Hộ, , 07684",
        ", TT. Tân An, 24, 07682",
        ", tt tân an, Tỉnh Bắc Giang, 07682",
        ", Thị trấn Tân An, H. Yên Dũng, 07682",
        ", Tân An, Yên Dũng, 07682",
        ", P.1, 461, 19333",
        ", P1, 461, 19333",
        ", Phường 01, 461, 19333",
    })
    void aUnitIsFoundAsPeopleWriteIt(
            @Nullable String code, @Nullable String name, @Nullable String parent, String found) {
        Match match = finder(UnitLevel.COMMUNE, OLD).find(code, name, parent);

        assertThat(match).isInstanceOfSatisfying(Match.Found.class, one -> {
            assertThat(one.unit().on(OLD).map(UnitVersion::code)).contains(found);
            assertThat(one.note()).isNull();
        });
    }

    @Test
    void aNameOfSeveralIsSaidWithTheirParents() {
        assertThat(finder(UnitLevel.COMMUNE, OLD).find(null, "Tân An", null))
                .isInstanceOfSatisfying(Match.Ambiguous.class, match -> {
                    assertThat(match.units()).hasSizeGreaterThan(5);
                    assertThat(match.reason().en())
                            .contains("units are named Tân An: ")
                            .endsWith(", …");
                });
    }

    @Test
    void aCodeOfAnotherDayIsSaidWithWhoseItIs() {
        assertThat(reason(finder(UnitLevel.COMMUNE, ReferenceCountry.REFORM).find("07684", null, null)))
                .isEqualTo("code 07684: Xã Lão Hộ (07684) before 2025-01-01");
        assertThat(reason(finder(UnitLevel.PROVINCE, ReferenceCountry.REFORM).find("24", "Bắc Giang", null)))
                .isEqualTo("code 24 is Tỉnh Bắc Ninh on 2025-07-01; code 24 is named Bắc Giang: before 2025-07-01");
        assertThat(reason(finder(UnitLevel.COMMUNE, OLD).find("7682", null, null)))
                .isEqualTo("there is no code 7682; perhaps 07682, which lost its leading zero");
        assertThat(reason(finder(UnitLevel.COMMUNE, OLD).find("99999", null, null)))
                .isEqualTo("no unit was ever called 99999");
        assertThat(reason(finder(UnitLevel.COMMUNE, OLD).find(null, null, null)))
                .isEqualTo("neither code nor name");
        assertThat(reason(finder(UnitLevel.DISTRICT, ReferenceCountry.REFORM).find("221", null, null)))
                .isEqualTo("code 221: Huyện Yên Dũng (221) before 2025-01-01");
    }

    @Test
    void aMisspeltNameIsNotedAndTheCodeHolds() {
        assertThat(finder(UnitLevel.COMMUNE, OLD).find("07684", "Lão Hổ", null))
                .isInstanceOfSatisfying(
                        Match.Found.class,
                        match -> assertThat(match.note()).isNotNull().satisfies(note -> assertThat(note.en())
                                .isEqualTo("code 07684 is Xã Lão Hộ on 2024-12-31, not Lão Hổ")));
    }

    @Test
    void aSecondOfficialCodeIsACode() {
        UUID baChe = ReferenceCountry.unit(UnitLevel.COMMUNE, "06970", ReferenceCountry.REFORM)
                .id();
        ForeignCodes codes = new ForeignCodes(List.of(
                new ForeignCodes.ForeignCode(baChe, "variant", "06978", Period.ALWAYS),
                new ForeignCodes.ForeignCode(baChe, "post", "203", Period.ALWAYS)));
        UnitFinder finder = new UnitFinder(INDEX, UnitLevel.COMMUNE, ReferenceCountry.REFORM, codes);

        for (String code : List.of("06970", "06978", "post:203")) {
            assertThat(finder.find(code, null, null)).isInstanceOfSatisfying(Match.Found.class, match -> assertThat(
                            match.unit().id())
                    .isEqualTo(baChe));
        }
        assertThat(finder.find("203", null, null)).isInstanceOf(Match.Missing.class);
    }

    private static UnitFinder finder(UnitLevel level, LocalDate on) {
        return new UnitFinder(INDEX, level, on, ForeignCodes.NONE);
    }

    private static String reason(Match match) {
        assertThat(match).isInstanceOf(Match.Missing.class);
        return ((Match.Missing) match).reason().en();
    }
}
