package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** A small country, and acts, as tests write them. */
final class Country {

    static final LocalDate DAY = LocalDate.parse("2025-07-01");
    static final String ACT = "1658/NQ-UBTVQH15";

    private final List<Unit> units = new ArrayList<>();

    /** Province 24 with district 213, in it the communes 07201, 07204 and 07207, in the first of them hamlet T1. */
    static Country bacGiang() {
        return new Country()
                .with(UnitLevel.PROVINCE, "24", UnitType.PROVINCE, "Bắc Giang", null, Period.ALWAYS)
                .with(UnitLevel.DISTRICT, "213", UnitType.PROVINCIAL_CITY, "Bắc Giang", "24", Period.ALWAYS)
                .with(UnitLevel.COMMUNE, "07201", UnitType.WARD, "Thọ Xương", "213", Period.ALWAYS)
                .with(UnitLevel.COMMUNE, "07204", UnitType.WARD, "Trần Nguyên Hãn", "213", Period.ALWAYS)
                .with(UnitLevel.COMMUNE, "07207", UnitType.WARD, "Ngô Quyền", "213", Period.ALWAYS);
    }

    Country with(UnitLevel level, String code, UnitType type, String name, @Nullable String parent, Period period) {
        units.add(new Unit(
                Unit.idOf(level, code, period.from()),
                level,
                false,
                List.of(new UnitVersion(
                        code,
                        type,
                        name,
                        type + " " + name,
                        parent == null ? null : unit(parent).id(),
                        period,
                        null,
                        null))));
        return this;
    }

    Register register() {
        return new Register(units);
    }

    Unit unit(String code) {
        return units.stream()
                .filter(unit -> unit.versions().get(0).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static UnitCode commune(String code) {
        return new UnitCode(UnitLevel.COMMUNE, code);
    }

    static UnitCode district(String code) {
        return new UnitCode(UnitLevel.DISTRICT, code);
    }

    static UnitCode province(String code) {
        return new UnitCode(UnitLevel.PROVINCE, code);
    }

    static UnitCode hamlet(String code) {
        return new UnitCode(UnitLevel.HAMLET, code);
    }

    /** A ward that begins. */
    static Receiver.NewUnit ward(String code, String name, String parent) {
        return new Receiver.NewUnit(UnitLevel.COMMUNE, code, UnitType.WARD, name, "Phường " + name, parent);
    }

    /** A commune that exists on the day. */
    static Receiver standing(String code) {
        return new Receiver.StandingUnit(UnitLevel.COMMUNE, code);
    }

    static Act act(Change... changes) {
        return act(ACT, DAY, changes);
    }

    static Act act(String number, LocalDate from, Change... changes) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < changes.length; i++) {
            clauses.add(new Clause("k." + (i + 1) + " Đ.1", changes[i]));
        }
        return new Act(number, null, null, null, from, null, clauses);
    }

    RegisterChange enact(Act... acts) {
        return enact(register(), List.of(), acts);
    }

    static RegisterChange enact(Register register, List<Succession> known, Act... acts) {
        return ActPlan.of(register, known, List.of(acts)).fold(change -> change, faults -> {
            throw new AssertionError(faults.toString());
        });
    }

    List<Fault> refuse(Act... acts) {
        return refuse(register(), List.of(), acts);
    }

    static List<Fault> refuse(Register register, List<Succession> known, Act... acts) {
        return ActPlan.of(register, known, List.of(acts))
                .fold(
                        change -> {
                            throw new AssertionError("not refused: " + change);
                        },
                        faults -> faults);
    }
}
