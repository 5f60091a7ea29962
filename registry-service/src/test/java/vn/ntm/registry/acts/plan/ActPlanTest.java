package vn.ntm.registry.acts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.registry.acts.plan.Country.ACT;
import static vn.ntm.registry.acts.plan.Country.DAY;
import static vn.ntm.registry.acts.plan.Country.act;
import static vn.ntm.registry.acts.plan.Country.bacGiang;
import static vn.ntm.registry.acts.plan.Country.commune;
import static vn.ntm.registry.acts.plan.Country.district;
import static vn.ntm.registry.acts.plan.Country.enact;
import static vn.ntm.registry.acts.plan.Country.hamlet;
import static vn.ntm.registry.acts.plan.Country.province;
import static vn.ntm.registry.acts.plan.Country.standing;
import static vn.ntm.registry.acts.plan.Country.ward;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** What each kind of clause does. */
class ActPlanTest {

    private final Country country = bacGiang();
    private final Unit thoXuong = country.unit("07201");
    private final Unit tranNguyenHan = country.unit("07204");

    @Test
    void mergedUnitsEndAndANewOneBeginsUnderTheCodeOfOneOfThem() {
        RegisterChange change = country.enact(act(new Change.Merge(
                List.of(Source.whole(commune("07201")), Source.whole(commune("07204"))),
                ward("07201", "Bắc Giang", "213"))));

        Unit made = unit(change, Unit.idOf(UnitLevel.COMMUNE, "07201", DAY));
        assertThat(made.versions())
                .containsExactly(new UnitVersion(
                        "07201",
                        UnitType.WARD,
                        "Bắc Giang",
                        "Phường Bắc Giang",
                        country.unit("213").id(),
                        new Period(DAY, null),
                        ACT,
                        null));
        UnitVersion ended = unit(change, thoXuong.id()).versions().get(0);
        assertThat(ended.period()).isEqualTo(new Period(null, DAY));
        assertThat(ended.endAct()).isEqualTo(ACT);
        assertThat(change.units()).hasSize(3);
        assertThat(change.successions())
                .containsExactlyInAnyOrder(
                        edge(thoXuong, made, true, Share.Said.ALL, Share.Said.ALL),
                        edge(tranNguyenHan, made, true, Share.Said.ALL, Share.Said.ALL));
    }

    @Test
    void whatIsMergedIntoAUnitThatGoesOnLeavesItAsItIs() {
        RegisterChange change =
                country.enact(act(new Change.Merge(List.of(Source.whole(commune("07204"))), standing("07201"))));

        assertThat(change.units()).extracting(Unit::id).containsExactly(tranNguyenHan.id());
        assertThat(change.successions())
                .containsExactly(edge(tranNguyenHan, thoXuong, true, Share.Said.ALL, Share.Said.ALL));
    }

    @Test
    void nameTypeAndParentChangeInOneClauseAndTheUnitStaysTheSame() {
        RegisterChange change = country.enact(act(
                new Change.Alter(commune("07201"), null, UnitType.COMMUNE, "Thọ Xương Mới", "Xã Thọ Xương Mới", "24")));

        assertThat(change.units()).hasSize(1);
        assertThat(unit(change, thoXuong.id()).versions())
                .extracting(UnitVersion::fullName, UnitVersion::type, UnitVersion::parentId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "phuong Thọ Xương",
                                UnitType.WARD,
                                country.unit("213").id()),
                        org.assertj.core.groups.Tuple.tuple(
                                "Xã Thọ Xương Mới",
                                UnitType.COMMUNE,
                                country.unit("24").id()));
        assertThat(change.successions()).isEmpty();
    }

    @Test
    void twoUnitsMayChangeTheirCodes() {
        RegisterChange change = country.enact(
                act(Change.Alter.recode(commune("07201"), "07204"), Change.Alter.recode(commune("07204"), "07201")));

        assertThat(unit(change, thoXuong.id()).versions())
                .extracting(UnitVersion::code)
                .containsExactly("07201", "07204");
        assertThat(unit(change, tranNguyenHan.id()).versions())
                .extracting(UnitVersion::code)
                .containsExactly("07204", "07201");
    }

    @Test
    void aSplitUnitEndsAndEachPartHasItsShares() {
        Share most = Share.of("0.7").orElseThrow();
        Share rest = Share.of("0.3").orElseThrow();
        RegisterChange change = country.enact(act(new Change.Split(
                commune("07201"),
                List.of(
                        new Receiver.Part(ward("07211", "Một", "213"), most, Share.Said.PART),
                        new Receiver.Part(ward("07212", "Hai", "213"), rest, Share.Said.REST)))));

        assertThat(change.units()).hasSize(3);
        assertThat(change.successions())
                .extracting(Succession::whole, Succession::area, Succession::population)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(false, most, Share.Said.PART),
                        org.assertj.core.groups.Tuple.tuple(false, rest, Share.Said.REST));
    }

    @Test
    void aPartOfAUnitThatGoesOnIsAnEdgeAndNoMore() {
        RegisterChange change = country.enact(
                act(new Change.AdjustBoundary(commune("07201"), commune("07204"), Share.Said.PART, Share.Said.NONE)));

        assertThat(change.units()).isEmpty();
        assertThat(change.successions())
                .containsExactly(edge(thoXuong, tranNguyenHan, false, Share.Said.PART, Share.Said.NONE));
    }

    @Test
    void districtsEndWithTheirUnitsWhichGoToTheProvince() {
        RegisterChange change = country.enact(act(
                new Change.Dissolve(district("213"), List.of(), true),
                Change.Alter.reparent(commune("07201"), "24"),
                Change.Alter.reparent(commune("07204"), "24"),
                Change.Alter.reparent(commune("07207"), "24")));

        assertThat(unit(change, country.unit("213").id()).extent().to()).isEqualTo(DAY);
        assertThat(change.units()).hasSize(4);
    }

    @Test
    void actsOfOneDayAreOneReform() {
        Act provinces = act(
                "202/2025/QH15",
                DAY,
                new Change.Merge(
                        List.of(Source.whole(province("24"))),
                        new Receiver.NewUnit(
                                UnitLevel.PROVINCE, "24", UnitType.PROVINCE, "Bắc Ninh", "Tỉnh Bắc Ninh", null)));
        Act communes = act(
                new Change.Merge(
                        List.of(
                                Source.whole(commune("07201")),
                                Source.whole(commune("07204")),
                                Source.whole(commune("07207"))),
                        ward("07201", "Bắc Giang", "24")),
                new Change.Dissolve(district("213"), List.of(), true));

        RegisterChange change = country.enact(communes, provinces);

        Unit bacNinh = unit(change, Unit.idOf(UnitLevel.PROVINCE, "24", DAY));
        assertThat(bacNinh.id()).isNotEqualTo(country.unit("24").id());
        assertThat(unit(change, Unit.idOf(UnitLevel.COMMUNE, "07201", DAY))
                        .versions()
                        .get(0)
                        .parentId())
                .isEqualTo(bacNinh.id());
        assertThat(bacNinh.versions().get(0).startAct()).isEqualTo("202/2025/QH15");
        assertThat(change).isEqualTo(country.enact(provinces, communes));
    }

    @Test
    void actsOfTwoDaysAreDoneOneAfterAnother() {
        LocalDate later = DAY.plusMonths(10);
        RegisterChange change = country.enact(
                act("B", later, Change.Alter.rename(commune("07201"), "Hai", "Phường Hai")),
                act(
                        "A",
                        DAY,
                        new Change.Merge(
                                List.of(Source.whole(commune("07201")), Source.whole(commune("07204"))),
                                ward("07201", "Một", "213"))));

        assertThat(unit(change, Unit.idOf(UnitLevel.COMMUNE, "07201", DAY)).versions())
                .extracting(UnitVersion::fullName)
                .containsExactly("Phường Một", "Phường Hai");
    }

    @Test
    void aUnitThatAListEndsOnTheDayGoesOnWhereTheActSaysSo() {
        Country until = new Country()
                .with(UnitLevel.PROVINCE, "24", UnitType.PROVINCE, "Bắc Giang", null, Period.ALWAYS)
                .with(UnitLevel.DISTRICT, "213", UnitType.TOWN, "Bắc Giang", "24", new Period(null, DAY))
                .with(UnitLevel.COMMUNE, "07201", UnitType.WARD, "Thọ Xương", "213", new Period(null, DAY))
                .with(UnitLevel.COMMUNE, "07204", UnitType.WARD, "Hãn", "213", new Period(null, DAY));

        RegisterChange change = until.enact(act(
                Change.Alter.reparent(commune("07201"), "24"),
                new Change.Merge(List.of(Source.whole(commune("07204"))), standing("07201")),
                new Change.Dissolve(district("213"), List.of(), true)));

        assertThat(unit(change, until.unit("07201").id()).extent()).isEqualTo(Period.ALWAYS);
        assertThat(unit(change, until.unit("07204").id()).versions().get(0).endAct())
                .isEqualTo(ACT);
        assertThat(unit(change, until.unit("213").id()).versions().get(0).endAct())
                .isEqualTo(ACT);
    }

    @Test
    void hamletsAreChangedByTheSameActs() {
        country.with(UnitLevel.HAMLET, "T1", UnitType.HAMLET, "Một", "07201", Period.ALWAYS)
                .with(UnitLevel.HAMLET, "T2", UnitType.HAMLET, "Hai", "07201", Period.ALWAYS);

        RegisterChange change = country.enact(act(new Change.Merge(
                List.of(Source.whole(hamlet("T1")), Source.whole(hamlet("T2"))),
                new Receiver.NewUnit(UnitLevel.HAMLET, "T3", UnitType.HAMLET, "Ba", "Thôn Ba", "07204"))));

        assertThat(change.successions()).hasSize(2);
        assertThat(unit(change, Unit.idOf(UnitLevel.HAMLET, "T3", DAY))
                        .versions()
                        .get(0)
                        .parentId())
                .isEqualTo(tranNguyenHan.id());
    }

    @Test
    void anActOfNoClausesChangesNothing() {
        assertThat(country.enact(act()).isEmpty()).isTrue();
    }

    @Test
    void whatSaysTheSameAsTheRecordOfTheDayMakesItNoTwice() {
        Act merger = act(new Change.Merge(List.of(Source.whole(commune("07204"))), standing("07201")));
        RegisterChange once = country.enact(merger);
        Register after = country.register().with(once.units());

        assertThat(enact(after, once.successions(), merger).isEmpty()).isTrue();
    }

    private static Unit unit(RegisterChange change, java.util.UUID id) {
        return change.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Succession edge(Unit from, Unit to, boolean whole, Share area, Share population) {
        return new Succession(from.id(), to.id(), DAY, whole, area, population, ACT, "k.1 Đ.1");
    }
}
