package vn.ntm.registry.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Share.Said;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** What corrections change, and which are refused. */
class CorrectionPlanTest {

    private static final LocalDate DAY = LocalDate.parse("2025-01-01");
    private static final Period UNTIL = new Period(null, DAY);
    private static final Unit PROVINCE = unit(UnitLevel.PROVINCE, "24", UnitType.PROVINCE, null, Period.ALWAYS);
    private static final Unit DISTRICT =
            unit(UnitLevel.DISTRICT, "213", UnitType.PROVINCIAL_CITY, PROVINCE.id(), Period.ALWAYS);
    private static final Unit ENDED = unit(UnitLevel.COMMUNE, "07204", UnitType.WARD, DISTRICT.id(), UNTIL);
    private static final Unit ONE = unit(UnitLevel.COMMUNE, "07207", UnitType.WARD, DISTRICT.id(), Period.ALWAYS);
    private static final Unit TWO = unit(UnitLevel.COMMUNE, "07210", UnitType.WARD, DISTRICT.id(), Period.ALWAYS);
    private static final Register REGISTER = new Register(List.of(PROVINCE, DISTRICT, ENDED, ONE, TWO));
    private static final Succession WENT = Succession.whole(ENDED.id(), ONE.id(), DAY, "1191/NQ-UBTVQH15");

    @Test
    void aHistoryIsReplacedByTheRealOne() {
        RegisterChange change = plan(
                List.of(new Correction.History(
                        ONE.id(),
                        List.of(
                                version("07207", "Cũ", "213", UNTIL),
                                version("07207", "Mới", DISTRICT.id().toString(), new Period(DAY, null))))),
                List.of());

        assertThat(change.units()).hasSize(1);
        assertThat(change.units().get(0).versions())
                .extracting(UnitVersion::name, UnitVersion::period, UnitVersion::parentId)
                .containsExactly(tuple("Cũ", UNTIL, DISTRICT.id()), tuple("Mới", new Period(DAY, null), DISTRICT.id()));
    }

    @Test
    void aUnitThatWasForgottenIsAdded() {
        RegisterChange change =
                plan(List.of(new Correction.History(null, List.of(version("07299", "Quên", "213", UNTIL)))), List.of());

        assertThat(change.units()).extracting(Unit::id).containsExactly(Unit.idOf(UnitLevel.COMMUNE, "07299", null));
    }

    @Test
    void whatWentElsewhereIsWithdrawnAndSaid() {
        Succession really = Succession.whole(ENDED.id(), TWO.id(), DAY, "1191/NQ-UBTVQH15");
        RegisterChange change = plan(List.of(), List.of(withdrawn(WENT), said(really)));

        assertThat(change.withdrawn()).containsExactly(WENT);
        assertThat(change.successions()).containsExactly(really);
        assertThat(change.touched()).containsExactlyInAnyOrder(ENDED.id(), ONE.id(), TWO.id());
    }

    @Test
    void aWholeBecomesParts() {
        RegisterChange change =
                plan(List.of(), List.of(said(part(ONE, Said.PART, Said.NONE)), said(part(TWO, Said.REST, Said.ALL))));

        assertThat(change.successions()).hasSize(2);
        assertThat(change.withdrawn()).isEmpty();
    }

    @Test
    void partsThatAreNotAllOfItAreRefused() {
        assertThat(refuse(
                        List.of(),
                        List.of(said(part(ONE, Said.PART, Said.NONE)), said(part(TWO, Said.PART, Said.ALL)))))
                .extracting(Fault::field, Fault::value)
                .containsExactly(tuple("/successions/0/area", "part, part"));
    }

    @Test
    void whatIsUsedTwiceIsRefused() {
        assertThat(refuse(List.of(), List.of(said(Succession.whole(ENDED.id(), TWO.id(), DAY, null)))))
                .extracting(fault -> fault.accepted().en())
                .containsExactly("a unit that is used once on 2025-01-01");
    }

    @Test
    void whatEndedAndWentNowhereIsRefused() {
        assertThat(refuse(List.of(), List.of(withdrawn(WENT))))
                .extracting(fault -> fault.accepted().en())
                .containsExactly("where the unit that ends on 2025-01-01 went");
    }

    @Test
    void anEdgeThatDoesNotFitAnyMoreIsRefusedAndMovesWithTheUnit() {
        LocalDate really = DAY.plusMonths(1);
        Correction.History later =
                new Correction.History(ENDED.id(), List.of(version("07204", "07204", "213", new Period(null, really))));
        Succession moved = Succession.whole(ENDED.id(), ONE.id(), really, "1191/NQ-UBTVQH15");

        assertThat(refuse(List.of(later), List.of()))
                .extracting(Fault::field, fault -> fault.accepted().en())
                .containsExactly(tuple("/units/0", "a unit that ends on 2025-01-01, as all of it goes"));
        RegisterChange change = plan(List.of(later), List.of(withdrawn(WENT), said(moved)));
        assertThat(change.successions()).containsExactly(moved);
    }

    @Test
    void whatBreaksTheRegisterIsRefusedWithEveryFault() {
        assertThat(refuse(
                        List.of(
                                new Correction.History(
                                        ONE.id(), List.of(version("07210", "Trùng", "213", Period.ALWAYS))),
                                new Correction.History(
                                        DISTRICT.id(),
                                        List.of(new Correction.Version(
                                                "213", UnitType.TOWN, "A", "Thị xã A", "24", UNTIL, null, null)))),
                        List.of()))
                .extracting(Fault::field)
                .contains("/units/0/versions/0/parent")
                .hasSize(1);
        assertThat(refuse(
                        List.of(new Correction.History(
                                ONE.id(), List.of(version("07210", "Trùng", "213", Period.ALWAYS)))),
                        List.of()))
                .extracting(Fault::field)
                .containsExactly("/units/0/versions/0/code");
        assertThat(refuse(
                        List.of(new Correction.History(
                                DISTRICT.id(),
                                List.of(new Correction.Version(
                                        "213", UnitType.TOWN, "A", "Thị xã A", "24", UNTIL, null, null)))),
                        List.of()))
                .extracting(Fault::field)
                .containsExactly("/units/0/versions", "/units/0/versions");
    }

    @Test
    void aHistoryThatIsNoneIsRefused() {
        assertThat(refuse(
                        List.of(
                                new Correction.History(new UUID(7, 7), List.of(version("07299", "A", "213", UNTIL))),
                                new Correction.History(TWO.id(), List.of()),
                                new Correction.History(
                                        ONE.id(),
                                        List.of(
                                                version("7207", "A", "213", UNTIL),
                                                version("07207", "A", null, new Period(DAY.plusDays(1), null))))),
                        List.of()))
                .extracting(Fault::field)
                .containsExactly(
                        "/units/0/unit",
                        "/units/1/versions",
                        "/units/2/versions/0/code",
                        "/units/2/versions/1/parent",
                        "/units/2/versions/1/validFrom");
    }

    @Test
    void whatIsOnRecordSoIsNoCorrection() {
        assertThat(refuse(List.of(), List.of(said(WENT))))
                .extracting(fault -> fault.accepted().en())
                .containsExactly("a correction; all is on record so");
    }

    @Test
    void theExampleOfTheDocumentationIsRead() throws JsonProcessingException {
        Correction correction = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .readValue(CorrectionsResource.EXAMPLE, CorrectionRequest.class)
                .read();

        assertThat(correction.units().get(0).versions().get(0).period()).isEqualTo(UNTIL);
    }

    private static RegisterChange plan(List<Correction.History> units, List<Correction.Edge> edges) {
        Faults faults = new Faults();
        RegisterChange change =
                CorrectionPlan.of(REGISTER, List.of(WENT), new Correction("sai", "căn cứ", units, edges), faults);
        faults.refuseIfAny();
        return change;
    }

    private static List<Fault> refuse(List<Correction.History> units, List<Correction.Edge> edges) {
        try {
            throw new AssertionError("not refused: " + plan(new ArrayList<>(units), edges));
        } catch (ProblemException refused) {
            return refused.faults();
        }
    }

    private static Correction.Edge said(Succession edge) {
        return new Correction.Edge(edge, false);
    }

    private static Correction.Edge withdrawn(Succession edge) {
        return new Correction.Edge(edge, true);
    }

    private static Succession part(Unit to, Share area, Share population) {
        return new Succession(ENDED.id(), to.id(), DAY, false, area, population, null, null);
    }

    private static Correction.Version version(String code, String name, @Nullable String parent, Period period) {
        return new Correction.Version(code, UnitType.WARD, name, "Phường " + name, parent, period, null, null);
    }

    private static Unit unit(UnitLevel level, String code, UnitType type, @Nullable UUID parent, Period period) {
        return new Unit(
                Unit.idOf(level, code, null),
                level,
                false,
                List.of(new UnitVersion(code, type, code, "Phường " + code, parent, period, null, null)));
    }
}
