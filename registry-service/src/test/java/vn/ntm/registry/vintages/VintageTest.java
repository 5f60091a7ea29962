package vn.ntm.registry.vintages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.ReferenceCountry;
import vn.ntm.registry.matching.ForeignCodes;
import vn.ntm.registry.matching.Provinces;
import vn.ntm.registry.matching.UnitIndex;
import vn.ntm.registry.units.UnitVersion;

/** Lists of units of any date, over the whole country since 2004. */
class VintageTest {

    private static final UnitIndex INDEX = new UnitIndex(ReferenceCountry.register());
    private static final Provinces COMMUNES = new Provinces(ReferenceCountry.register(), UnitLevel.COMMUNE);
    private static final LocalDate FIRST = LocalDate.parse("2004-08-30");

    private static final List<Function<UnitVersion, ListRow>> FORMS = List.of(
            version -> new ListRow(1, version.code(), null),
            version -> new ListRow(1, version.code(), version.name()),
            version -> new ListRow(1, null, version.fullName()));

    @Test
    void everyListOfOneProvincesCommunesIsPlacedFirstInAPeriodThatContainsItsDateUnlessItWasTrueAgainLater() {
        int lists = 0;
        int again = 0;
        for (LocalDate day : days()) {
            Map<UUID, List<UnitVersion>> byProvince = communes(day);
            for (Map.Entry<UUID, List<UnitVersion>> province : byProvince.entrySet()) {
                if (!changed(province.getKey(), province.getValue(), day)) {
                    continue;
                }
                lists++;
                for (Function<UnitVersion, ListRow> form : FORMS) {
                    List<ListRow> list = province.getValue().stream().map(form).toList();
                    List<Vintage> found = search(UnitLevel.COMMUNE, COMMUNES, list);
                    if (!found.get(0).days().contains(day)) {
                        again++;
                        assertThat(found.get(0).days().from()).isAfter(day);
                        assertThat(listOn(province.getKey(), found.get(0).days().from(), form))
                                .containsExactlyInAnyOrderElementsOf(list);
                    }
                    assertThat(found)
                            .as("%s on %s", list.get(0), day)
                            .anyMatch(vintage -> vintage.days().contains(day)
                                    && vintage.fits() == list.size()
                                    && vintage.complete());
                }
            }
        }
        // Lý Sơn had no communes for three months: before them Quảng Ngãi's list was what it is after them.
        assertThat(again).isEqualTo(3);
        assertThat(lists).isEqualTo(498);
    }

    @Test
    void theWholeCountryIsPlaced() {
        List<ListRow> list = listOf(UnitLevel.COMMUNE, ReferenceCountry.LAST_OF_OLD);
        List<Vintage> found = search(UnitLevel.COMMUNE, COMMUNES, list);

        assertThat(found.get(0))
                .isEqualTo(new Vintage(
                        new Period(LocalDate.parse("2025-02-01"), ReferenceCountry.REFORM),
                        10_035,
                        10_035,
                        true,
                        List.of()));
    }

    @Test
    void aCodeThatChangedItsMeaningIsAMisfitWithItsDays() {
        Provinces provinces = new Provinces(ReferenceCountry.register(), UnitLevel.PROVINCE);
        List<ListRow> list = new ArrayList<>(listOf(UnitLevel.PROVINCE, ReferenceCountry.REFORM).stream()
                .filter(row -> !"24".equals(row.code()))
                .toList());
        list.add(new ListRow(99, "24", "Bắc Giang"));

        Vintage best = search(UnitLevel.PROVINCE, provinces, list).get(0);
        assertThat(best.days()).isEqualTo(new Period(ReferenceCountry.REFORM, null));
        assertThat(best.fits()).isEqualTo(33);
        assertThat(best.complete()).isFalse();
        assertThat(best.misfits())
                .extracting(
                        misfit -> misfit.row().row(), misfit -> misfit.reason().en(), misfit -> misfit.reason()
                                .vi())
                .containsExactly(tuple(
                        99,
                        "code 24 is named Bắc Giang: before 2025-07-01",
                        "Mã 24 có tên Bắc Giang: trước 2025-07-01"));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<ListRow> list = new ArrayList<>(
                rows(communes(ReferenceCountry.LAST_OF_OLD).values().iterator().next())
                        .toList());
        list.add(new ListRow(7, "07684", "Lão Hộ"));
        for (int i = 0; i < list.size(); i++) {
            list.set(i, new ListRow(i + 1, list.get(i).code(), list.get(i).name()));
        }
        List<Vintage> found = search(UnitLevel.COMMUNE, COMMUNES, list);
        Collections.shuffle(list, new Random(5));

        assertThat(search(UnitLevel.COMMUNE, COMMUNES, list)).isEqualTo(found);
    }

    @Test
    void eachWayNotToFitIsSaid() {
        List<ListRow> list = Stream.concat(
                        rows(communes(ReferenceCountry.REFORM)
                                .values()
                                .iterator()
                                .next()),
                        Stream.of(
                                new ListRow(1001, "99999", null),
                                new ListRow(1002, "7682", "Tân An"),
                                new ListRow(1003, "07684", null),
                                new ListRow(1004, null, "Xã Lão Hộ"),
                                new ListRow(1005, null, "Không Đâu"),
                                new ListRow(1006, null, null),
                                new ListRow(1007, "07682", "Nhầm Tên")))
                .toList();

        Vintage best = search(UnitLevel.COMMUNE, COMMUNES, list).get(0);
        assertThat(best.days().contains(ReferenceCountry.REFORM)).isTrue();
        assertThat(best.of() - best.fits()).isEqualTo(7);
        assertThat(best.misfits())
                .extracting(misfit -> misfit.reason().en())
                .containsExactly(
                        "no unit was ever called 99999",
                        "there is no code 7682; perhaps 07682, which lost its leading zero",
                        "code 07684: Xã Lão Hộ (07684) before 2025-01-01",
                        "name Xã Lão Hộ: Xã Lão Hộ (07684) before 2025-01-01",
                        "no unit was ever called Không Đâu",
                        "neither code nor name",
                        "code 07682 was never named Nhầm Tên; code 07682: Thị trấn Tân Dân (07682) from 2007-07-27 "
                                + "until 2019-12-31; Thị trấn Tân An (07682) from 2020-01-01 until 2024-12-31; "
                                + "Phường Tân An (07682) from 2025-01-01");
    }

    @Test
    void nothingFitsWhereNothingWasEverTrue() {
        assertThat(search(UnitLevel.COMMUNE, COMMUNES, List.of(new ListRow(1, "00000", "Ở Đâu"))))
                .isEmpty();
        assertThat(search(UnitLevel.COMMUNE, COMMUNES, List.of())).isEmpty();
    }

    /** The day before the first known change, the days of change and the days before them. */
    private static NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(FIRST));
        ReferenceCountry.register().all().stream()
                .flatMap(unit -> unit.versions().stream())
                .flatMap(version -> Stream.ofNullable(version.period().from()))
                .forEach(days::add);
        return days;
    }

    private static List<ListRow> listOn(UUID province, LocalDate day, Function<UnitVersion, ListRow> form) {
        return communes(day).getOrDefault(province, List.of()).stream()
                .map(form)
                .toList();
    }

    private static boolean changed(UUID province, List<UnitVersion> communes, LocalDate day) {
        return day.equals(FIRST)
                || communes.stream()
                        .anyMatch(version -> day.equals(version.period().from()))
                || COMMUNES.size(province, day) != COMMUNES.size(province, day.minusDays(1));
    }

    private static Map<UUID, List<UnitVersion>> communes(LocalDate day) {
        return ReferenceCountry.units(UnitLevel.COMMUNE, day).stream()
                .collect(Collectors.groupingBy(
                        unit -> COMMUNES.of(unit.id(), day).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(unit -> unit.on(day).orElseThrow(), Collectors.toList())));
    }

    private static Stream<ListRow> rows(List<UnitVersion> versions) {
        return versions.stream().map(version -> new ListRow(1, version.code(), version.name()));
    }

    private static List<ListRow> listOf(UnitLevel level, LocalDate day) {
        return rows(ReferenceCountry.units(level, day).stream()
                        .map(unit -> unit.on(day).orElseThrow())
                        .toList())
                .toList();
    }

    private static List<Vintage> search(UnitLevel level, Provinces provinces, List<ListRow> list) {
        return VintageSearch.of(list, level, INDEX, provinces, ForeignCodes.NONE);
    }
}
