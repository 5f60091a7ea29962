package vn.ntm.registry.acts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.registry.acts.plan.Country.DAY;
import static vn.ntm.registry.acts.plan.Country.act;
import static vn.ntm.registry.acts.plan.Country.bacGiang;
import static vn.ntm.registry.acts.plan.Country.commune;
import static vn.ntm.registry.acts.plan.Country.district;
import static vn.ntm.registry.acts.plan.Country.standing;
import static vn.ntm.registry.acts.plan.Country.ward;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Change.Alter;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Share.Said;

/** Each fault, beside the act that differs from it by that alone and is done. */
class ActFaultsTest {

    private static final Source ONE = Source.whole(commune("07201"));
    private static final Source TWO = Source.whole(commune("07204"));
    private static final Source ABSENT = Source.whole(commune("99999"));

    static Stream<Arguments> faults() {
        return Stream.of(
                refused(
                        "a source that does not exist",
                        act(merge("07201", ONE, ABSENT)),
                        "/acts/0/clauses/0/sources/1",
                        "the code of a commune that exists on 2025-06-30",
                        act(merge("07201", ONE, TWO))),
                refused(
                        "whole twice",
                        act(merge("07201", ONE), merge("07204", TWO, ONE)),
                        "/acts/0/clauses/0/sources/0",
                        "a unit that is used once; it is used at /acts/0/clauses/1/sources/1 too",
                        act(merge("07201", ONE), merge("07204", TWO))),
                refused(
                        "whole and part",
                        act(merge("07201", ONE), merge("07204", part("07201", "part", "part"), TWO)),
                        "/acts/0/clauses/1/sources/0",
                        "a unit that is used once; it is used at /acts/0/clauses/0/sources/0 too",
                        act(
                                merge("07201", part("07201", "rest", "rest")),
                                merge("07204", part("07201", "part", "part"), TWO))),
                refused(
                        "parts of the land that are not all of it",
                        act(
                                merge("07201", part("07201", "part", "rest")),
                                merge("07204", TWO, part("07201", "part", "part"))),
                        "/acts/0/clauses/0/sources/0/area",
                        "parts that are together all of it",
                        act(
                                merge("07201", part("07201", "rest", "rest")),
                                merge("07204", TWO, part("07201", "part", "part")))),
                refused(
                        "figures that do not sum to 1",
                        act(
                                merge("07201", part("07201", "0.5", "all")),
                                merge("07204", TWO, part("07201", "0.4", "none"))),
                        "/acts/0/clauses/1/sources/1/area",
                        "parts that are together all of it",
                        act(
                                merge("07201", part("07201", "0.5", "all")),
                                merge("07204", TWO, part("07201", "0.5", "none")))),
                refused(
                        "a part of neither land nor people",
                        act(
                                merge("07201", part("07201", "rest", "all")),
                                merge("07204", TWO, part("07201", "part", "none")),
                                merge("07207", Source.whole(commune("07207")), part("07201", "none", "none"))),
                        "/acts/0/clauses/2/sources/1",
                        "a part of the land or of the people",
                        act(
                                merge("07201", part("07201", "rest", "all")),
                                merge("07204", TWO, part("07201", "part", "none")),
                                merge("07207", Source.whole(commune("07207")), part("07201", "part", "none")))),
                refused(
                        "the rest of what goes on",
                        act(boundary("rest", "none")),
                        "/acts/0/clauses/0/area",
                        "parts of a unit that goes on",
                        act(boundary("part", "none"))),
                refused(
                        "a code that another unit holds",
                        act(merge("07207", ONE, TWO)),
                        "/acts/0/clauses/0/into/code",
                        "a code that nobody holds on 2025-07-01; it is that of phuong Ngô Quyền",
                        act(merge("07207", ONE, TWO), merge("07210", Source.whole(commune("07207"))))),
                refused(
                        "a code that another clause takes",
                        act(merge("07210", ONE), merge("07210", TWO)),
                        "/acts/0/clauses/1/into/code",
                        "a code of its own; it is used at /acts/0/clauses/0/into too",
                        act(merge("07210", ONE), merge("07211", TWO))),
                refused(
                        "a unit without a source",
                        act(new Change.Establish(ward("07210", "Mới", "213"), List.of(), false)),
                        "/acts/0/clauses/0/unit",
                        "a unit with a source",
                        act(new Change.Establish(ward("07210", "Mới", "213"), List.of(), true))),
                refused(
                        "units that are left behind",
                        act(
                                new Change.Dissolve(district("213"), List.of(), true),
                                reparent("07201"),
                                reparent("07204")),
                        "/acts/0/clauses/0",
                        "a unit to which nothing belongs any more; phuong Ngô Quyền (07207) still does",
                        act(
                                new Change.Dissolve(district("213"), List.of(), true),
                                reparent("07201"),
                                reparent("07204"),
                                reparent("07207"))),
                refused(
                        "dissolved without a word of where it went",
                        act(new Change.Dissolve(commune("07201"), List.of(), false)),
                        "/acts/0/clauses/0/parts",
                        "where all of it went",
                        act(new Change.Dissolve(
                                commune("07201"),
                                List.of(new Receiver.Part(standing("07204"), Said.ALL, Said.ALL)),
                                false))),
                refused(
                        "dissolved with units that it did not have",
                        act(new Change.Dissolve(commune("07201"), List.of(), true)),
                        "/acts/0/clauses/0/withItsUnits",
                        "a unit in which others lie",
                        act(new Change.Merge(List.of(ONE), standing("07204")))),
                refused(
                        "a parent that does not exist",
                        act(new Change.Merge(List.of(ONE), ward("07201", "Mới", "999"))),
                        "/acts/0/clauses/0/into/parent",
                        "the code of a district / province on 2025-07-01",
                        act(new Change.Merge(List.of(ONE), ward("07201", "Mới", "213")))),
                refused(
                        "a parent of a wrong level",
                        act(new Change.Merge(List.of(ONE), ward("07201", "Mới", "07204"))),
                        "/acts/0/clauses/0/into/parent",
                        "the code of a district / province on 2025-07-01; this is that of a commune",
                        act(new Change.Merge(List.of(ONE), ward("07201", "Mới", "24")))),
                refused(
                        "a type of another level",
                        act(new Change.Merge(
                                List.of(ONE),
                                new Receiver.NewUnit(
                                        UnitLevel.COMMUNE, "07201", UnitType.TOWN, "Mới", "Thị xã Mới", "213"))),
                        "/acts/0/clauses/0/into/type",
                        "xa, phuong, thi_tran, dac_khu",
                        act(merge("07201", ONE))),
                refused(
                        "a type of another level for a unit that goes on",
                        act(Alter.retype(commune("07201"), UnitType.TOWN, "Thị xã Mới")),
                        "/acts/0/clauses/0/type",
                        "xa, phuong, thi_tran, dac_khu",
                        act(Alter.retype(commune("07201"), UnitType.COMMUNE, "Xã Mới"))),
                refused(
                        "a code that has lost its zero",
                        act(Alter.recode(commune("07201"), "7210")),
                        "/acts/0/clauses/0/code",
                        "5 digits, such as 07222",
                        act(Alter.recode(commune("07201"), "07210"))),
                refused(
                        "ended and altered",
                        act(merge("07210", ONE), Alter.rename(commune("07201"), "Mới", "Phường Mới")),
                        "/acts/0/clauses/1",
                        "a unit that goes on; it ends at /acts/0/clauses/0/sources/0",
                        act(merge("07210", ONE), Alter.rename(commune("07204"), "Mới", "Phường Mới"))),
                refused(
                        "two names",
                        act(
                                Alter.rename(commune("07201"), "Một", "Phường Một"),
                                Alter.rename(commune("07201"), "Hai", "Phường Hai")),
                        "/acts/0/clauses/1/name",
                        "one value; it is said at /acts/0/clauses/0 too",
                        act(Alter.rename(commune("07201"), "Một", "Phường Một"), reparent("07201"))),
                refused(
                        "a name without the full name",
                        act(new Alter(commune("07201"), null, null, "Một", null, null)),
                        "/acts/0/clauses/0/fullName",
                        "required with name or type",
                        act(Alter.rename(commune("07201"), "Một", "Phường Một"))),
                refused(
                        "no change",
                        act(Alter.reparent(commune("07201"), "213")),
                        "/acts/0/clauses/0",
                        "a change; the unit is so already",
                        act(reparent("07201"))),
                refused(
                        "into itself",
                        act(new Change.AdjustBoundary(commune("07201"), commune("07201"), Said.PART, Said.PART)),
                        "/acts/0/clauses/0",
                        "another unit",
                        act(boundary("part", "part"))),
                refused(
                        "passed after it holds",
                        passedOn(DAY.plusDays(1)),
                        "/acts/0/passedOn",
                        "a date not after 2025-07-01, from which it holds",
                        passedOn(DAY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsToldAtItsPlaceAndItsTwinIsDone(String what, Act faulty, String pointer, String accepted, Act twin) {
        assertThat(bacGiang().refuse(faulty)).as(what).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo(pointer);
            assertThat(fault.accepted().en()).startsWith(accepted);
            assertThat(fault.accepted().vi()).isNotBlank();
        });
        bacGiang().enact(twin);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(bacGiang()
                        .refuse(
                                act(merge("07207", ONE, ABSENT), merge("07204", TWO, ONE)),
                                act("B", DAY, new Change.Dissolve(district("213"), List.of(), true))))
                .extracting(Fault::field)
                .containsExactly(
                        "/acts/0/clauses/0/into/code",
                        "/acts/0/clauses/0/into/parent",
                        "/acts/0/clauses/0/sources/0",
                        "/acts/0/clauses/0/sources/1",
                        "/acts/0/clauses/1/into/parent",
                        "/acts/0/clauses/1/sources/1",
                        "/acts/1/clauses/0");
    }

    @Test
    void landAndPeopleMayGoToDifferentUnits() {
        // As Kỳ Lợi 18796 in 2025: the land to one, the people to two others.
        RegisterChange change = bacGiang()
                .enact(act(
                        merge("07210", part("07201", "all", "none")),
                        new Change.Merge(List.of(part("07201", "none", "part")), standing("07204")),
                        new Change.Merge(List.of(part("07201", "none", "rest")), standing("07207"))));

        assertThat(change.successions()).hasSize(3).noneMatch(edge -> edge.whole());
    }

    @Test
    void whatWasUsedByAnEarlierActOfTheDayIsNotUsedAgain() {
        Country country = bacGiang();
        RegisterChange first = country.enact(act(new Change.Merge(List.of(ONE), standing("07204"))));
        Register after = country.register().with(first.units());

        assertThat(Country.refuse(
                        after, first.successions(), act("B", DAY, new Change.Merge(List.of(ONE), standing("07207")))))
                .extracting(fault -> fault.accepted().en())
                .containsExactly("a unit that has not ended; phuong Thọ Xương ended by 1658/NQ-UBTVQH15");
        Country.enact(after, first.successions(), act("B", DAY, new Change.Merge(List.of(TWO), standing("07207"))));
    }

    @Test
    void whatIsOnRecordOfLaterDaysIsNotOverwritten() {
        Country country = bacGiang();
        LocalDate later = DAY.plusYears(1);
        Register after = country.register()
                .with(country.enact(act("later", later, Alter.rename(commune("07201"), "Sau", "Phường Sau")))
                        .units());

        assertThat(Country.refuse(after, List.of(), act(merge("07210", ONE))))
                .extracting(fault -> fault.accepted().en())
                .containsExactly("a unit of which nothing is on record after 2025-06-30; phuong Thọ Xương changes on "
                        + "2026-07-01");
        Country.enact(after, List.of(), act("B", later.plusDays(1), merge("07210", ONE)));
    }

    @Test
    void aCodeThatALaterUnitHoldsIsNotTaken() {
        Country country = bacGiang()
                .with(UnitLevel.COMMUNE, "07210", UnitType.WARD, "Sau", "213", new Period(DAY.plusYears(1), null));

        assertThat(country.refuse(act(merge("07210", ONE))))
                .extracting(fault -> fault.accepted().en())
                .containsExactly("a code that nobody holds from 2025-07-01 on; phuong Sau holds it from 2026-07-01");
        country.enact(act(merge("07211", ONE)));
    }

    @Test
    void aParentThatEndsLaterIsNone() {
        Country country = bacGiang()
                .with(
                        UnitLevel.DISTRICT,
                        "214",
                        UnitType.RURAL_DISTRICT,
                        "Sắp hết",
                        "24",
                        new Period(null, DAY.plusYears(1)));

        assertThat(country.refuse(act(Alter.reparent(commune("07201"), "214"))))
                .extracting(Fault::field)
                .containsExactly("/acts/0/clauses/0/parent");
    }

    private static Arguments refused(String what, Act faulty, String pointer, String accepted, Act twin) {
        return Arguments.of(what, faulty, pointer, accepted, twin);
    }

    private static Change merge(String code, Source... sources) {
        return new Change.Merge(List.of(sources), ward(code, "Mới", "213"));
    }

    private static Source part(String code, String area, String population) {
        return Source.part(commune(code), share(area), share(population));
    }

    private static Change boundary(String area, String population) {
        return new Change.AdjustBoundary(commune("07201"), commune("07204"), share(area), share(population));
    }

    private static Change reparent(String code) {
        return Alter.reparent(commune(code), "24");
    }

    private static Share share(String token) {
        return Share.of(token).orElseThrow();
    }

    private static Act passedOn(LocalDate day) {
        return new Act("A", null, null, day, DAY, null, act(merge("07210", ONE)).clauses());
    }
}
