package vn.ntm.registry.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.acts.plan.ActPlan;
import vn.ntm.registry.imports.UnitFile;
import vn.ntm.registry.imports.UnitImport;
import vn.ntm.registry.imports.UnitRow;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.successions.SuccessionImport;
import vn.ntm.registry.successions.SuccessionRow;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * What the shipped country changes in a register. Its steps: the units until 30 June 2025 as the lists have them; the
 * mergers before that are known; the units that go on beyond that day, which the lists end, go on; the acts of 2025 and
 * 2026 whose clauses are not on record. It keeps: what is on record already changes nothing. Pure.
 */
record CountryPlan(RegisterChange change, List<Act> acts) {

    CountryPlan {
        acts = List.copyOf(acts);
    }

    /**
     * @param onRecord the numbers of the acts whose clauses are on record
     * @throws ProblemException with every fault, where what is on record contradicts the shipped country
     */
    static CountryPlan of(Register before, Collection<Succession> known, Set<String> onRecord) {
        FileFaults faults = new FileFaults();
        UnitFile list = UnitFile.read(ReferenceFile.HISTORY.bytes(), faults).with(row -> endingAs(row, before));
        List<Unit> listed = UnitImport.plan(before, list, faults).units();
        Register register = before.with(listed);
        List<Succession> mergers = SuccessionImport.plan(
                register, known, SuccessionRow.read(ReferenceFile.KNOWN_MERGERS.bytes(), faults), faults);
        faults.refuseIfAny();
        List<Passage> passages = Passage.read();
        List<NewUnitRow> units = NewUnitRow.read();
        Map<String, List<Clause>> clauses = new LinkedHashMap<>();
        clauses.putAll(Reform2025.clauses(register, units, passages));
        clauses.putAll(Changes2026.clauses());
        List<Act> acts = ListedActs.with(clauses);
        List<Act> fresh = acts.stream()
                .filter(act -> !act.clauses().isEmpty() && !onRecord.contains(act.number()))
                .toList();
        Register going = fresh.isEmpty() ? register : register.with(goingOn(register, passages));
        RegisterChange enacted = enacted(going, known, fresh);
        List<Succession> successions = new ArrayList<>(mergers);
        successions.addAll(enacted.successions());
        return new CountryPlan(
                new RegisterChange(differing(before, going.with(enacted.units())), successions, List.of()), acts);
    }

    /** The list ends with 30 June 2025: what it lets end there ends, or goes on, as the register knows it does. */
    private static UnitRow endingAs(UnitRow row, Register before) {
        if (!Reform2025.DAY.equals(row.period().to())) {
            return row;
        }
        return before.versions(new UnitCode(row.level(), row.code())).stream()
                .map(KnownVersion::version)
                .filter(version ->
                        Objects.equals(version.period().from(), row.period().from()))
                .findFirst()
                .map(version -> row.ending(version.period().to(), version.endAct()))
                .orElse(row);
    }

    private static RegisterChange enacted(Register register, Collection<Succession> known, List<Act> acts) {
        return ActPlan.of(register, known, acts).fold(change -> change, faults -> {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, null, faults);
        });
    }

    /** The list of 2025 ends every unit with 30 June; of these the acts say that they go on. */
    private static List<Unit> goingOn(Register register, List<Passage> passages) {
        Set<UnitCode> codes = Reform2025.goingOn(passages);
        List<Unit> going = new ArrayList<>();
        for (Unit unit : register.all()) {
            UnitVersion last = unit.versions().get(unit.versions().size() - 1);
            if (Reform2025.DAY.equals(last.period().to()) && codes.contains(new UnitCode(unit.level(), last.code()))) {
                going.add(unit.withoutEnd());
            }
        }
        return going;
    }

    private static List<Unit> differing(Register before, Register after) {
        Set<Unit> same = new HashSet<>(before.all());
        return after.all().stream().filter(unit -> !same.contains(unit)).toList();
    }
}
