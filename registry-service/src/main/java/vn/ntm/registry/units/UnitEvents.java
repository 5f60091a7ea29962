package vn.ntm.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;

/** Tells the other services of units that changed, each with its whole history. */
@ApplicationScoped
public class UnitEvents {

    private final UnitRepository units;
    private final SuccessionRepository successions;
    private final Particulars particulars;
    private final EventLog log;

    UnitEvents(UnitRepository units, SuccessionRepository successions, Particulars particulars, EventLog log) {
        this.units = units;
        this.successions = successions;
        this.particulars = particulars;
        this.log = log;
    }

    /** Publishes these units as they are on record now, if and when the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(Collection<UUID> ids) {
        Map<UUID, List<UnitChanged.Succession>> predecessors = new HashMap<>();
        Map<UUID, List<UnitChanged.Succession>> successors = new HashMap<>();
        for (Succession edge : successions.of(ids)) {
            list(predecessors, edge.successor()).add(towards(edge.predecessor(), edge));
            list(successors, edge.predecessor()).add(towards(edge.successor(), edge));
        }
        Map<UUID, List<UnitChanged.Code>> codes = particulars.codes(ids);
        Map<UUID, List<UnitChanged.Attribute>> attributes = particulars.attributes(ids);
        log.appendAll(units.withIds(ids).stream()
                .map(unit -> new UnitChanged(
                        unit.id(),
                        unit.level(),
                        unit.versions().stream().map(UnitEvents::version).toList(),
                        predecessors.getOrDefault(unit.id(), List.of()),
                        successors.getOrDefault(unit.id(), List.of()),
                        unit.illustrative(),
                        codes.getOrDefault(unit.id(), List.of()),
                        attributes.getOrDefault(unit.id(), List.of())))
                .map(fact -> NewEvent.about(fact.unitId().toString(), fact, lastChange(fact)))
                .toList());
    }

    private static List<UnitChanged.Succession> list(Map<UUID, List<UnitChanged.Succession>> lists, UUID unit) {
        return lists.computeIfAbsent(unit, id -> new ArrayList<>());
    }

    private static UnitChanged.Succession towards(UUID other, Succession edge) {
        return new UnitChanged.Succession(
                other,
                edge.on(),
                edge.whole(),
                edge.act(),
                edge.area().token(),
                edge.population().token(),
                edge.clause());
    }

    private static UnitChanged.Version version(UnitVersion version) {
        return new UnitChanged.Version(
                version.code(),
                version.type(),
                version.name(),
                version.fullName(),
                version.parentId(),
                version.period().from(),
                version.period().to(),
                version.startAct(),
                version.endAct());
    }

    /** The last day on which anything about the unit changes in the world. */
    private static @Nullable LocalDate lastChange(UnitChanged unit) {
        Stream<LocalDate> own =
                unit.versions().stream().flatMap(version -> Stream.of(version.validFrom(), version.validTo()));
        Stream<LocalDate> lineage = Stream.concat(unit.predecessors().stream(), unit.successors().stream())
                .map(UnitChanged.Succession::on);
        Stream<LocalDate> codes = unit.codes().stream().flatMap(code -> Stream.of(code.validFrom(), code.validTo()));
        Stream<LocalDate> attributes =
                unit.attributes().stream().flatMap(attribute -> Stream.of(attribute.validFrom(), attribute.validTo()));
        return Stream.of(own, lineage, codes, attributes)
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
