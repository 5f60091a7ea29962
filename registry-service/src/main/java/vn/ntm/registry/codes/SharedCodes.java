package vn.ntm.registry.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.codes.OtherCode.Key;
import vn.ntm.registry.codes.OtherCode.Name;
import vn.ntm.registry.register.Holding;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.timelines.Dated;
import vn.ntm.registry.timelines.Timeline;
import vn.ntm.registry.units.Unit;

/** Tells where a code would be two units' at a time. */
final class SharedCodes {

    private final Register register;
    private final Map<Key, Timeline<Optional<String>>> after;
    private final Map<Name, List<Key>> byName;

    /** @param after every unit's days with every code, as they would be */
    SharedCodes(Register register, Map<Key, Timeline<Optional<String>>> after) {
        this.register = register;
        this.after = new HashMap<>(after);
        this.byName = after.keySet().stream().collect(Collectors.groupingBy(Key::name));
    }

    /** Notes a fault for each row whose code another unit has on one of its days. */
    void refuse(Map<Key, List<CodeRow>> rows, FileFaults faults) {
        rows.forEach((key, said) -> {
            List<Period> own = periods(key);
            Stream.concat(others(key), official(key))
                    .filter(holding -> own.stream().anyMatch(holding.period()::overlaps))
                    .findFirst()
                    .ifPresent(holding -> refuse(said.get(0), holding, faults));
        });
    }

    private List<Period> periods(Key key) {
        return after.get(key).values().stream().map(Dated::period).toList();
    }

    private Stream<Holding> others(Key key) {
        return byName.getOrDefault(key.name(), List.of()).stream()
                .filter(other -> !other.unit().equals(key.unit()))
                .flatMap(other -> periods(other).stream().map(days -> new Holding(other.unit(), days)));
    }

    /** Who has a second official code as an official one. */
    private Stream<Holding> official(Key key) {
        if (!key.name().system().equals(CodeSystem.VARIANT)) {
            return Stream.empty();
        }
        return register.unit(key.unit()).stream()
                .flatMap(unit ->
                        register.holdings(new UnitCode(unit.level(), key.name().code())).stream())
                .filter(holding -> !holding.unit().equals(key.unit()));
    }

    private void refuse(CodeRow row, Holding holding, FileFaults faults) {
        Text accepted = new Text(
                "một mã mà không đơn vị nào khác có; %s có mã này trong %s",
                "a code that no other unit has; %s has it in %s");
        faults.add(row.line(), "other_code", row.code(), accepted.with(nameOf(holding.unit()), holding));
    }

    private String nameOf(UUID id) {
        return register.unit(id)
                .map(Unit::versions)
                .map(versions -> versions.get(versions.size() - 1))
                .map(last -> last.fullName() + " (" + last.code() + ")")
                .orElseGet(id::toString);
    }
}
