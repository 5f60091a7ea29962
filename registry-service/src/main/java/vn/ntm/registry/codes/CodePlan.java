package vn.ntm.registry.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.codes.OtherCode.Key;
import vn.ntm.registry.codes.OtherCode.Name;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.timelines.Dated;
import vn.ntm.registry.timelines.Stated;
import vn.ntm.registry.timelines.Timeline;
import vn.ntm.registry.units.Unit;

/**
 * What a list of codes changes. Pure. It keeps: within a system a code is one unit's at a time; a second official code is
 * no other unit's official one; a code ends with its unit, and is free from then on.
 *
 * @param rows by what they speak of
 */
record CodePlan(Register register, Map<Key, List<CodeRow>> rows) {

    CodePlan {
        rows = Map.copyOf(rows);
    }

    /** The rows with the units that they name; a row that names none is a fault and left out. */
    static CodePlan of(List<CodeRow> list, Register register, LocalDate today, FileFaults faults) {
        Map<Key, List<CodeRow>> rows = new LinkedHashMap<>();
        for (CodeRow row : list) {
            row.unit()
                    .find(register, row.day(today), row.line(), faults)
                    .map(unit -> new Key(unit.id(), new Name(row.system(), row.code())))
                    .ifPresent(key ->
                            rows.computeIfAbsent(key, none -> new ArrayList<>()).add(row));
        }
        return new CodePlan(register, rows);
    }

    /** The codes that the list speaks of. */
    Set<Name> names() {
        return rows.keySet().stream().map(Key::name).collect(Collectors.toSet());
    }

    /**
     * What changes; nothing where there are faults, which are noted.
     *
     * @param known all that is on record of the codes that the list speaks of
     */
    CodeChanges changes(Collection<OtherCode> known, FileFaults faults) {
        Map<Key, Timeline<Optional<String>>> before = timelines(known);
        Map<Key, Timeline<Optional<String>>> after = new LinkedHashMap<>();
        before.forEach((key, timeline) -> after.put(key, untilEndOfUnit(key.unit(), timeline)));
        long stated = 0;
        for (Map.Entry<Key, List<CodeRow>> entry : rows.entrySet()) {
            UUID unit = entry.getKey().unit();
            List<Stated<Optional<String>>> said = entry.getValue().stream()
                    .map(row -> new Stated<>(row.line(), Optional.ofNullable(row.source()), row.period()))
                    .toList();
            Timeline<Optional<String>> statement = untilEndOfUnit(unit, Timeline.of(said, faults));
            Timeline<Optional<String>> was = before.getOrDefault(entry.getKey(), new Timeline<>(List.of()));
            Timeline<Optional<String>> is = untilEndOfUnit(unit, was.after(statement));
            stated += was.changedIn(is, statement);
            after.put(entry.getKey(), is);
        }
        new SharedCodes(register, after).refuse(rows, faults);
        return faults.count() > 0
                ? CodeChanges.NONE
                : new CodeChanges(difference(before, after), difference(after, before), (int) stated);
    }

    private static Map<Key, Timeline<Optional<String>>> timelines(Collection<OtherCode> known) {
        Map<Key, List<OtherCode>> byKey = known.stream().collect(Collectors.groupingBy(OtherCode::key));
        Map<Key, Timeline<Optional<String>>> timelines = new LinkedHashMap<>();
        byKey.forEach((key, codes) -> timelines.put(
                key, new Timeline<>(codes.stream().map(OtherCode::dated).toList())));
        return timelines;
    }

    private Timeline<Optional<String>> untilEndOfUnit(UUID unit, Timeline<Optional<String>> timeline) {
        Optional<Period> life = register.unit(unit)
                .map(Unit::extent)
                .filter(extent -> extent.to() != null)
                .map(extent -> new Period(null, extent.to()));
        return life.isEmpty()
                ? timeline
                : new Timeline<>(timeline.values().stream()
                        .flatMap(value -> value.period().intersect(life.get()).stream()
                                .map(days -> new Dated<>(value.value(), days)))
                        .toList());
    }

    /** What the ones have and the others have not. */
    private static List<OtherCode> difference(
            Map<Key, Timeline<Optional<String>>> ones, Map<Key, Timeline<Optional<String>>> others) {
        List<OtherCode> difference = new ArrayList<>();
        ones.forEach((key, timeline) -> {
            List<Dated<Optional<String>>> other =
                    others.getOrDefault(key, new Timeline<>(List.of())).values();
            timeline.values().stream()
                    .filter(value -> !other.contains(value))
                    .forEach(value -> difference.add(OtherCode.of(key, value)));
        });
        return difference;
    }
}
