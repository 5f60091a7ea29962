package vn.ntm.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

class CodePlanTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-01");
    private static final Unit OLD = province("24", "Bắc Giang", null, "2025-07-01");
    private static final Unit NEW = province("24", "Bắc Ninh", "2025-07-01", null);
    private static final Unit HA_NOI = province("01", "Hà Nội", null, null);
    private static final Register REGISTER = new Register(List.of(OLD, NEW, HA_NOI));

    @Test
    void aCodeIsTheUnitsThatHeldTheOfficialOneOnTheDay() {
        CodeChanges changes = plan(List.of(), "province,24,tax,241,,2025-07-01,", "province,24,tax,271,2025-07-01,,");

        assertThat(changes.added())
                .containsExactlyInAnyOrder(code(OLD, "241", null, "2025-07-01"), code(NEW, "271", "2025-07-01", null));
        assertThat(changes.withdrawn()).isEmpty();
        assertThat(changes.stated()).isEqualTo(2);
    }

    @Test
    void aCodeEndsWithItsUnitAndIsFreeFromThenOn() {
        CodeChanges first = plan(List.of(), "province,24,tax,241,2020-01-01,,");

        assertThat(first.added()).containsExactly(code(OLD, "241", "2020-01-01", "2025-07-01"));
        assertThat(plan(first.added(), "province,24,tax,241,2020-01-01,,").isEmpty())
                .isTrue();
        assertThat(plan(List.of(code(OLD, "241", "2020-01-01", null)), "province,24,tax,241,2025-07-01,,"))
                .isEqualTo(new CodeChanges(
                        List.of(code(OLD, "241", "2020-01-01", null)),
                        List.of(code(OLD, "241", "2020-01-01", "2025-07-01"), code(NEW, "241", "2025-07-01", null)),
                        1));
    }

    @Test
    void aCodeIsOneUnitsAtATime() {
        List<OtherCode> known = List.of(code(HA_NOI, "101", null, null));

        assertFaults(
                known,
                "2 other_code 101: a code that no other unit has; Tỉnh Hà Nội (01) has it in […, …)",
                "province,24,tax,101,2025-07-01,,");
    }

    @Test
    void aSecondOfficialCodeIsNobodysFirstOne() {
        assertFaults(
                List.of(),
                "2 other_code 01: a code that no other unit has; Tỉnh Hà Nội (01) has it in […, …)",
                "province,24,variant,01,2025-07-01,,");
        assertThat(plan(List.of(), "province,24,variant,27,2025-07-01,,").added())
                .hasSize(1);
    }

    @Test
    void everyFaultIsTold() {
        assertFaults(
                List.of(),
                """
                2 code 99: the code of a unit that exists on 2026-02-01
                3 system Tax: iso-3166-2, tax, post, variant, or a name: lower case letters, digits, -; 2 to 40
                4 level commune: province
                5 other_code VN-1: a code such as VN-54""",
                "province,99,tax,10,,,",
                "province,24,Tax,22,2025-07-01,,",
                "commune,07222,iso-3166-2,VN-54,,,",
                "province,24,iso-3166-2,VN-1,2025-07-01,,");
    }

    private static void assertFaults(List<OtherCode> known, String faults, String... rows) {
        assertThatThrownBy(() -> plan(known, rows))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.faults().stream()
                                .map(fault -> fault.line() + " " + fault.field() + " " + fault.value() + ": "
                                        + fault.accepted().en()))
                        .isEqualTo(faults.lines().toList()));
    }

    private static CodeChanges plan(List<OtherCode> known, String... rows) {
        FileFaults faults = new FileFaults();
        byte[] file = ("level,code,system,other_code,valid_from,valid_to,source\n" + String.join("\n", rows))
                .getBytes(StandardCharsets.UTF_8);
        CodePlan plan = CodePlan.of(new ArrayList<>(CodeRow.read(file, faults)), REGISTER, TODAY, faults);
        CodeChanges changes = plan.changes(known, faults);
        faults.refuseIfAny();
        return changes;
    }

    private static OtherCode code(Unit unit, String code, @Nullable String from, @Nullable String to) {
        return new OtherCode(unit.id(), new CodeSystem("tax"), code, period(from, to), null);
    }

    private static Unit province(String code, String name, @Nullable String from, @Nullable String to) {
        Period period = period(from, to);
        return new Unit(
                Unit.idOf(UnitLevel.PROVINCE, code, period.from()),
                UnitLevel.PROVINCE,
                false,
                List.of(new UnitVersion(code, UnitType.PROVINCE, name, "Tỉnh " + name, null, period, null, null)));
    }

    private static Period period(@Nullable String from, @Nullable String to) {
        return new Period(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
