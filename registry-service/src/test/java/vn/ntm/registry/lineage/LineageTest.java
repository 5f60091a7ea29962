package vn.ntm.registry.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.registry.ReferenceCountry.LAST_OF_OLD;
import static vn.ntm.registry.ReferenceCountry.REFORM;
import static vn.ntm.registry.ReferenceCountry.lineage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.ReferenceCountry;
import vn.ntm.registry.lineage.Flow.End;
import vn.ntm.registry.lineage.answers.GraphWalk;
import vn.ntm.registry.lineage.answers.LineageGraph;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/** The lineage of the whole country, and what holds of it. */
class LineageTest {

    private static final LocalDate END_OF_2024 = LocalDate.parse("2024-12-31");

    @Test
    void laoHoLeadsThroughTanAnToTheWardOfTanAn() {
        Unit laoHo = commune("07684", END_OF_2024);
        Unit tanAn = commune("07682", END_OF_2024);
        Unit ward = commune("07682", REFORM);

        assertThat(lineage().until(LAST_OF_OLD, UnknownShares.EVEN).of(laoHo.id(), END_OF_2024))
                .isEqualTo(Flow.into(tanAn.id()));
        assertThat(lineage().until(REFORM, UnknownShares.EVEN).of(laoHo.id(), END_OF_2024))
                .isEqualTo(Flow.into(ward.id()));
        assertThat(ward.id()).isNotEqualTo(tanAn.id());
        LineageGraph graph = GraphWalk.of(lineage(), laoHo.id(), Period.ALWAYS);
        assertThat(graph.units()).containsExactlyInAnyOrder(laoHo.id(), tanAn.id(), ward.id());
        assertThat(graph.edges()).extracting(Succession::act).containsExactly("1191/NQ-UBTVQH15", "1658/NQ-UBTVQH15");
        assertThat(graph.unknown()).isEmpty();
    }

    @Test
    void everyOldCommuneLeadsSomewhereAndEveryNewOneComesFromSomewhere() {
        Tracing tracing = lineage().until(REFORM, UnknownShares.EVEN);
        Origins origins = lineage().origins(REFORM, LAST_OF_OLD, UnknownShares.EVEN);
        List<Unit> old = ReferenceCountry.units(UnitLevel.COMMUNE, LAST_OF_OLD);
        List<Unit> young = ReferenceCountry.units(UnitLevel.COMMUNE, REFORM);

        assertThat(old).hasSize(10_035).allSatisfy(unit -> {
            Flow flow = tracing.of(unit.id(), LAST_OF_OLD);
            assertThat(flow.lost()).isEmpty();
            assertThat(flow.to()).isNotEmpty();
            for (Dimension dimension : Dimension.values()) {
                assertThat(flow.to().values().stream()
                                .map(portions -> portions.of(dimension).estimate())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isBetween(new BigDecimal("0.999999999999"), new BigDecimal("1.000000000001"));
            }
        });
        assertThat(young).hasSize(3_321).allSatisfy(unit -> assertThat(origins.of(unit.id()))
                .isNotEmpty()
                .allMatch(origin -> origin.began() == null));
    }

    @Test
    void aUnitThatKeptItselfGoesOnUnderItsNewParent() {
        Unit bachLongVi = commune("00004", LAST_OF_OLD);

        assertThat(ReferenceCountry.units(UnitLevel.COMMUNE, REFORM).stream()
                        .filter(unit -> unit.on(LAST_OF_OLD).isPresent()))
                .hasSize(129);
        assertThat(lineage()
                        .until(REFORM, UnknownShares.EVEN)
                        .of(bachLongVi.id(), LAST_OF_OLD)
                        .to())
                .isNotEmpty();
    }

    @Test
    void landWithoutPeopleIsTold() {
        Unit kyLoi = commune("18796", LAST_OF_OLD);
        Flow flow = lineage().until(REFORM, UnknownShares.EVEN).of(kyLoi.id(), LAST_OF_OLD);

        Portions land = flow.to().get(commune("18823", REFORM).id());
        Portions people = flow.to().get(commune("18754", REFORM).id());
        assertThat(land).isEqualTo(new Portions(Portion.ALL, Portion.NONE));
        assertThat(people.area()).isEqualTo(Portion.NONE);
        assertThat(people.population().isCertain()).isFalse();
        assertThat(people.population().estimate()).isEqualByComparingTo("0.5");
        assertThat(flow.to()).hasSize(3);
    }

    @Test
    void theRemainderTakesAllWhereTheCallerWantsItSo() {
        Unit kyLoi = commune("18796", LAST_OF_OLD);
        UUID rest = commune("18832", REFORM).id();
        UUID part = commune("18754", REFORM).id();

        Flow remainder = lineage().until(REFORM, UnknownShares.REMAINDER).of(kyLoi.id(), LAST_OF_OLD);
        assertThat(remainder.to().get(rest).population().estimate()).isEqualByComparingTo("1");
        assertThat(remainder.to().get(part).population().estimate()).isEqualByComparingTo("0");
        Flow leave = lineage().until(REFORM, UnknownShares.LEAVE).of(kyLoi.id(), LAST_OF_OLD);
        assertThat(leave.to().get(rest).population().estimate()).isEqualByComparingTo("0");
        assertThat(leave.lost().get(new End(kyLoi.id(), REFORM)).population().estimate())
                .isEqualByComparingTo("1");
    }

    @Test
    void aUnitThatEndedWithoutARecordedSuccessorIsSaidWithItsCandidates() {
        Unit tranPhu = commune("21586", LocalDate.parse("2024-11-30"));
        LocalDate on = LocalDate.parse("2024-12-01");

        assertThat(lineage().until(REFORM, UnknownShares.EVEN).of(tranPhu.id(), on.minusDays(1)))
                .isEqualTo(Flow.lostAt(new End(tranPhu.id(), on)));
        LineageGraph graph = GraphWalk.of(lineage(), tranPhu.id(), Period.ALWAYS);
        assertThat(graph.unknown()).singleElement().satisfies(end -> {
            assertThat(end.on()).isEqualTo(on);
            assertThat(end.candidates()).contains(commune("21580", on).id());
        });
        assertThat(GraphWalk.of(lineage(), tranPhu.id(), new Period(null, on)).unknown())
                .isEmpty();
    }

    @Test
    void whatAWardCameFromIsFoundThroughTwoChanges() {
        Unit ward = commune("07682", REFORM);

        assertThat(lineage().origins(REFORM, END_OF_2024, UnknownShares.EVEN).of(ward.id()))
                .extracting(origin -> ReferenceCountry.register()
                        .unit(origin.unit())
                        .flatMap(unit -> unit.on(END_OF_2024))
                        .orElseThrow()
                        .code())
                .contains("07682", "07684");
        assertThat(GraphWalk.of(lineage(), ward.id(), Period.ALWAYS).edges())
                .anyMatch(edge -> edge.on().equals(LocalDate.parse("2025-01-01")));
        assertThat(GraphWalk.of(lineage(), ward.id(), new Period(LAST_OF_OLD, null))
                        .edges())
                .allMatch(edge -> edge.on().equals(REFORM));
    }

    private static Unit commune(String code, LocalDate on) {
        return ReferenceCountry.unit(UnitLevel.COMMUNE, code, on);
    }
}
