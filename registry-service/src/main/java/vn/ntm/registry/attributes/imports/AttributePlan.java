package vn.ntm.registry.attributes.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.attributes.AttributeChanges;
import vn.ntm.registry.attributes.AttributeValue;
import vn.ntm.registry.attributes.AttributeValue.Content;
import vn.ntm.registry.attributes.AttributeValue.Key;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.timelines.Dated;
import vn.ntm.registry.timelines.Stated;
import vn.ntm.registry.timelines.Timeline;
import vn.ntm.registry.units.Unit;

/**
 * What a list says of which unit. Pure.
 *
 * @param rows by what they speak of
 * @param days on which the units were looked up, for the question whose they are
 */
record AttributePlan(Map<Key, List<AttributeRow>> rows, Map<Unit, LocalDate> days) {

    AttributePlan {
        rows = Map.copyOf(rows);
        days = Map.copyOf(days);
    }

    /** The rows with the units that they name; a row that names none is a fault and left out. */
    static AttributePlan of(List<AttributeRow> list, Register register, LocalDate today, FileFaults faults) {
        Map<Key, List<AttributeRow>> rows = new LinkedHashMap<>();
        Map<Unit, LocalDate> days = new LinkedHashMap<>();
        for (AttributeRow row : list) {
            LocalDate day = row.day(today);
            row.unit().find(register, day, row.line(), faults).ifPresent(unit -> {
                days.put(unit, day);
                rows.computeIfAbsent(new Key(unit.id(), row.attribute()), key -> new ArrayList<>())
                        .add(row);
            });
        }
        return new AttributePlan(rows, days);
    }

    /** What changes of the values on record; nothing where there are faults, which are noted. */
    AttributeChanges changes(Collection<AttributeValue> known, FileFaults faults) {
        Map<Key, List<Dated<Content>>> before = known.stream()
                .collect(Collectors.groupingBy(
                        AttributeValue::key, Collectors.mapping(AttributeValue::dated, Collectors.toList())));
        List<AttributeValue> withdrawn = new ArrayList<>();
        List<AttributeValue> added = new ArrayList<>();
        long stated = 0;
        for (Map.Entry<Key, List<AttributeRow>> entry : rows.entrySet()) {
            Key key = entry.getKey();
            List<Stated<Content>> said =
                    entry.getValue().stream().map(AttributeRow::stated).toList();
            Timeline<Content> was = new Timeline<>(before.getOrDefault(key, List.of()));
            Timeline<Content> statement = Timeline.of(said, faults);
            Timeline<Content> is = was.after(statement);
            stated += was.changedIn(is, statement);
            addAll(key, was, is, withdrawn);
            addAll(key, is, was, added);
        }
        return faults.count() > 0
                ? new AttributeChanges(List.of(), List.of(), 0)
                : new AttributeChanges(withdrawn, added, (int) stated);
    }

    /** Those of one timeline that the other has not. */
    private static void addAll(
            Key key, Timeline<Content> one, Timeline<Content> other, List<AttributeValue> difference) {
        one.values().stream()
                .filter(value -> !other.values().contains(value))
                .map(value -> AttributeValue.of(key, value))
                .forEach(difference::add);
    }
}
