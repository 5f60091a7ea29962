package vn.ntm.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** The shipped country, as the register holds it afterwards. */
class CountryPlanTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final CountryPlan PLAN = CountryPlan.of(new Register(List.of()), List.of(), Set.of());
    private static final Register COUNTRY = new Register(PLAN.change().units());
    private static final List<Succession> EDGES = PLAN.change().successions();

    @ParameterizedTest
    @CsvSource({
        "2019-06-30, commune, 11160",
        "2020-06-30, commune, 10614",
        "2021-06-30, commune, 10603",
        "2021-12-31, commune, 10599",
        "2023-12-31, commune, 10598",
        "2024-05-31, commune, 10595",
        "2025-06-30, commune, 10035",
        "2025-06-30, district, 696",
        "2025-06-30, province, 63",
        "2025-07-01, commune, 3321",
        "2025-07-01, district, 0",
        "2025-07-01, province, 34",
        "2026-04-30, commune, 3321"
    })
    void unitsAreAsManyAsPublished(LocalDate day, String level, int units) {
        assertThat(on(day, UnitLevel.valueOf(level.toUpperCase(java.util.Locale.ROOT))))
                .hasSize(units);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, COMMUNE, 2621",
        "2025-07-01, WARD, 687",
        "2025-07-01, SPECIAL_ZONE, 13",
        "2026-04-30, COMMUNE, 2611",
        "2026-04-30, WARD, 697",
        "2026-04-29, CENTRAL_CITY, 6",
        "2026-04-30, CENTRAL_CITY, 7"
    })
    void typesAreAsManyAsPublished(LocalDate day, UnitType type, int units) {
        assertThat(on(day, type.level()).filter(version -> version.type() == type))
                .hasSize(units);
    }

    @Test
    void everyOldCommuneIsUsedWholeOnceOrInPartsThatAddUp() {
        var departures = EDGES.stream()
                .filter(edge -> edge.on().equals(REFORM))
                .collect(Collectors.groupingBy(Succession::predecessor));
        List<Unit> communes = COUNTRY.all().stream()
                .filter(unit ->
                        unit.level() == UnitLevel.COMMUNE && unit.on(LAST_DAY).isPresent())
                .toList();

        assertThat(communes).hasSize(10_035).allSatisfy(commune -> {
            List<Succession> gone = departures.getOrDefault(commune.id(), List.of());
            boolean goesOn = commune.on(REFORM).isPresent();
            boolean whole = gone.size() == 1 && gone.get(0).whole();
            assertThat(goesOn ? gone.isEmpty() : whole || areParts(gone)).isTrue();
        });
        assertThat(communes.stream().filter(unit -> unit.on(REFORM).isPresent()))
                .hasSize(129);
    }

    /** Kỳ Lợi (18796) lawfully has no remainder of both: its land and its people went different ways. */
    private static boolean areParts(List<Succession> gone) {
        return gone.stream().noneMatch(Succession::whole)
                && accounted(gone.stream().map(Succession::area))
                && accounted(gone.stream().map(Succession::population));
    }

    private static boolean accounted(Stream<Share> shares) {
        List<Share> given = shares.filter(share -> share != Share.Said.NONE).toList();
        long rests = given.stream().filter(share -> share == Share.Said.REST).count();
        return given.equals(List.of(Share.Said.ALL)) || (rests == 1 && given.size() > 1);
    }

    @Test
    void everyNewUnitHasASourceAndLiesInTheProvinceThatItsSourcesWentTo() {
        var arrivals = EDGES.stream()
                .filter(edge -> edge.on().equals(REFORM))
                .collect(Collectors.groupingBy(Succession::successor));
        List<Unit> fresh = COUNTRY.all().stream()
                .filter(unit -> unit.on(REFORM).isPresent() && unit.on(LAST_DAY).isEmpty())
                .toList();

        assertThat(fresh).hasSize(3_321 - 129 + 34 - 11).allSatisfy(unit -> assertThat(arrivals.get(unit.id()))
                .isNotEmpty());
        assertThat(fresh).filteredOn(unit -> unit.level() == UnitLevel.COMMUNE).allSatisfy(unit -> {
            Set<?> provinces = arrivals.get(unit.id()).stream()
                    .map(edge -> last(COUNTRY.above(edge.predecessor(), LAST_DAY), edge.predecessor()))
                    .collect(Collectors.toSet());
            assertThat(provinces).hasSize(1);
        });
    }

    private static Object last(List<? extends Object> above, Object self) {
        return above.isEmpty() ? self : above.get(above.size() - 1);
    }

    @Test
    void laoHoLeadsThroughTanAnToTheWardTanAn() {
        Unit laoHo = holder("07684", LocalDate.of(2024, 12, 31));
        Succession first = EDGES.stream()
                .filter(edge -> edge.predecessor().equals(laoHo.id()))
                .findFirst()
                .orElseThrow();
        Succession second = EDGES.stream()
                .filter(edge -> edge.predecessor().equals(first.successor()))
                .findFirst()
                .orElseThrow();

        assertThat(first.successor()).isEqualTo(holder("07682", LAST_DAY).id());
        assertThat(first.on()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(second.successor()).isEqualTo(holder("07682", REFORM).id()).isNotEqualTo(first.successor());
        assertThat(holder("07682", REFORM).on(REFORM).orElseThrow().fullName()).isEqualTo("Phường Tân An");
        assertThat(second.act()).isEqualTo("1658/NQ-UBTVQH15");
        assertThat(second.clause()).isEqualTo("k.95 Đ.1");
    }

    @Test
    void aSecondRunChangesNothing() {
        Set<String> onRecord = PLAN.acts().stream().map(Act::number).collect(Collectors.toSet());

        CountryPlan again = CountryPlan.of(COUNTRY, EDGES, onRecord);

        assertThat(again.change().isEmpty()).isTrue();
        assertThat(again.acts()).isEqualTo(PLAN.acts());
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 184", "2022-06-30, 184", "2022-07-01, 182", "2024-02-01, 175", "2025-01-01, 143"})
    void bacGiangsCommunesAreCountedAsPublished(LocalDate day, int communes) {
        Unit province = holder("24", day);

        assertThat(COUNTRY.all().stream()
                        .filter(unit -> unit.on(day)
                                .filter(version -> version.type() == UnitType.COMMUNE)
                                .isPresent())
                        .filter(unit -> COUNTRY.above(unit.id(), day).contains(province.id())))
                .hasSize(communes);
    }

    @Test
    void aProvinceCodeThatChangedItsMeaningIsTwoUnits() {
        assertThat(holder("24", LAST_DAY).on(LAST_DAY).orElseThrow().name()).isEqualTo("Bắc Giang");
        assertThat(holder("24", REFORM).on(REFORM).orElseThrow().name()).isEqualTo("Bắc Ninh");
        assertThat(holder("01", REFORM).id()).isEqualTo(holder("01", LAST_DAY).id());
    }

    private static Unit holder(String code, LocalDate day) {
        return COUNTRY.holder(code, day).orElseThrow();
    }

    private static Stream<UnitVersion> on(LocalDate day, UnitLevel level) {
        return COUNTRY.all().stream().filter(unit -> unit.level() == level).flatMap(unit -> unit.on(day).stream());
    }
}
