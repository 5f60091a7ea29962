package vn.ntm.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** What becomes of a list without faults. */
class UnitImportTest {

    private static final String BAC_GIANG = "province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,2025-07-01";
    private static final String TOWN = "district,213,1,thi_xa,Bắc Giang,Thị xã Bắc Giang,24,,2005-06-22";
    private static final String CITY =
            "district,213,2,thanh_pho,Bắc Giang,Thành phố Bắc Giang,24,2005-06-22,2025-07-01";
    private static final String SONG_MAI = "commune,07222,1,xa,Song Mai,Xã Song Mai,213,,2025-01-01";
    private static final String SONG_MAI_WARD =
            "commune,07222,2,phuong,Song Mai,Phường Song Mai,213,2025-01-01,2025-07-01";
    private static final byte[] LIST = UnitLists.of(SONG_MAI_WARD, BAC_GIANG, CITY, SONG_MAI, TOWN);

    private final FileFaults faults = new FileFaults();

    @Test
    void versionsThatFollowOneAnotherAreOneUnit() {
        Register register = UnitLists.after(UnitLists.empty(), LIST);

        assertThat(register.all())
                .extracting(Unit::level, unit -> unit.versions().size())
                .containsExactlyInAnyOrder(
                        tuple(UnitLevel.PROVINCE, 1), tuple(UnitLevel.DISTRICT, 2), tuple(UnitLevel.COMMUNE, 2));
        assertThat(register.unit(id(UnitLevel.COMMUNE, "07222", null))
                        .orElseThrow()
                        .versions())
                .extracting(UnitVersion::type, UnitVersion::parentId, UnitVersion::period)
                .containsExactly(
                        tuple(
                                UnitType.COMMUNE,
                                id(UnitLevel.DISTRICT, "213", null),
                                new Period(null, LocalDate.parse("2025-01-01"))),
                        tuple(
                                UnitType.WARD,
                                id(UnitLevel.DISTRICT, "213", null),
                                new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-07-01"))));
    }

    @Test
    void theSameListChangesNothingTheSecondTime() {
        Register register = UnitLists.after(UnitLists.empty(), LIST);

        UnitChanges again = UnitLists.plan(register, LIST, faults);

        assertThat(again).isEqualTo(UnitChanges.NONE);
        assertThat(faults.count()).isZero();
    }

    @Test
    void aCodeThatRestsIsTakenUpByAnotherUnit() {
        Register register = UnitLists.after(
                UnitLists.empty(),
                UnitLists.of(
                        BAC_GIANG,
                        "district,213,1,huyen,Cũ,Huyện Cũ,24,,2010-01-01",
                        "district,213,2,huyen,Mới,Huyện Mới,24,2012-01-01,2020-01-01"));

        assertThat(register.all())
                .extracting(Unit::id)
                .contains(id(UnitLevel.DISTRICT, "213", null), id(UnitLevel.DISTRICT, "213", "2012-01-01"));
    }

    @Test
    void aFirstVersionBeginsAUnitThoughTheCodeGoesOn() {
        Register register = UnitLists.after(
                UnitLists.empty(), UnitLists.of(BAC_GIANG, "province,24,1,tinh,Bắc Ninh,Tỉnh Bắc Ninh,,2025-07-01,"));

        assertThat(register.all())
                .extracting(unit -> unit.versions().get(0).name())
                .containsExactlyInAnyOrder("Bắc Giang", "Bắc Ninh");
    }

    @Test
    void theOrderOfListsDoesNotDecideWhoAUnitIs() {
        byte[] history = UnitLists.of(BAC_GIANG);
        byte[] reform = UnitLists.of("province,24,1,tinh,Bắc Ninh,Tỉnh Bắc Ninh,,2025-07-01,");

        Register forwards = UnitLists.after(UnitLists.after(UnitLists.empty(), history), reform);
        Register backwards = UnitLists.after(UnitLists.after(UnitLists.empty(), reform), history);

        assertThat(forwards.all()).containsExactlyInAnyOrderElementsOf(backwards.all());
    }

    @Test
    void aLaterVersionExtendsTheUnitOnRecordAndNoOther() {
        Register register = UnitLists.after(
                UnitLists.empty(),
                UnitLists.of(BAC_GIANG, TOWN, CITY, "commune,07222,1,xa,Song Mai,Xã Song Mai,213,,2025-07-01"));

        UnitChanges changes = UnitLists.plan(register, UnitLists.of(SONG_MAI, SONG_MAI_WARD), faults);

        assertThat(changes.versions()).isEqualTo(2);
        assertThat(changes.units()).extracting(Unit::id).containsExactly(id(UnitLevel.COMMUNE, "07222", null));
        assertThat(changes.units().get(0).versions())
                .extracting(UnitVersion::fullName)
                .containsExactly("Xã Song Mai", "Phường Song Mai");
    }

    @Test
    void anEndThatIsNowKnownClosesTheVersionOnRecord() {
        Register register =
                UnitLists.after(UnitLists.empty(), UnitLists.of("province,24,1,tinh,Bắc Giang,Tỉnh Bắc Giang,,,"));

        UnitChanges changes = UnitLists.plan(register, UnitLists.of(BAC_GIANG), faults);

        assertThat(changes.units())
                .extracting(Unit::extent)
                .containsExactly(new Period(null, LocalDate.parse("2025-07-01")));
    }

    @Test
    void aCommuneMayBelongToAProvince() {
        Register register = UnitLists.after(
                UnitLists.empty(),
                UnitLists.of(
                        "province,24,1,tinh,Bắc Ninh,Tỉnh Bắc Ninh,,2025-07-01,",
                        "commune,07210,1,phuong,Bắc Giang,Phường Bắc Giang,24,2025-07-01,"));

        assertThat(register.unit(id(UnitLevel.COMMUNE, "07210", "2025-07-01"))
                        .orElseThrow()
                        .versions()
                        .get(0)
                        .parentId())
                .isEqualTo(id(UnitLevel.PROVINCE, "24", "2025-07-01"));
    }

    @Test
    void aHamletBelongsToACommuneAndHasACodeOfItsOwn() {
        Register register = UnitLists.after(
                UnitLists.empty(),
                UnitLists.of(
                        BAC_GIANG,
                        TOWN,
                        CITY,
                        SONG_MAI,
                        SONG_MAI_WARD,
                        "hamlet,07222-01,1,thon,Nam Giang,Thôn Nam Giang,07222,2020-01-01,2025-07-01"));

        assertThat(register.holder("07222-01", LocalDate.parse("2025-03-01"))).isPresent();
    }

    @Test
    void whatTheFileHasNoColumnForStays() {
        String header = UnitLists.HEADER + ",start_act,end_act,illustrative\n";
        byte[] withActs = (header + BAC_GIANG + ",,1658/NQ-UBTVQH15,true\n").getBytes(StandardCharsets.UTF_8);
        Register register = UnitLists.after(UnitLists.empty(), withActs);

        UnitChanges without = UnitLists.plan(register, UnitLists.of(BAC_GIANG), faults);
        UnitChanges emptied =
                UnitLists.plan(register, (header + BAC_GIANG + ",,,false\n").getBytes(StandardCharsets.UTF_8), faults);

        assertThat(without).isEqualTo(UnitChanges.NONE);
        assertThat(emptied.units())
                .extracting(Unit::illustrative, unit -> unit.versions().get(0).endAct())
                .containsExactly(tuple(false, null));
    }

    private static UUID id(UnitLevel level, String code, String from) {
        return Unit.idOf(level, code, from == null ? null : LocalDate.parse(from));
    }

    @Test
    void nothingIsChangedByAnEmptyList() {
        assertThat(UnitLists.plan(UnitLists.after(UnitLists.empty(), LIST), UnitLists.of(), faults)
                        .units())
                .isEqualTo(List.of());
    }
}
