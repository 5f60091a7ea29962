package vn.ntm.registry.acts.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** The units that a reform changes, as they will be. */
final class UnitsAfter {

    private final Register before;
    private final Reform reform;
    private final Edges edges;
    private final Parents parents;
    private final FaultList faults;
    private final Map<UUID, Unit> changed = new LinkedHashMap<>();

    UnitsAfter(Register before, Reform reform, CodesAfter codes, Edges edges, FaultList faults) {
        this.before = before;
        this.reform = reform;
        this.edges = edges;
        this.parents = new Parents(reform.day(), codes, faults);
        this.faults = faults;
    }

    Map<UUID, Unit> of(Fates fates, Collection<Altered> altered) {
        fates.ends().forEach((id, places) -> {
            Unit unit = before.unit(id).orElseThrow();
            put(unit, closed(last(unit), Place.acts(places)), null);
        });
        altered.forEach(this::alter);
        Set<UUID> illustrative = fromIllustrative();
        reform.foundings().forEach(founding -> found(founding, illustrative));
        return changed;
    }

    /** The unit goes on: where a list says that it ends on the day, it does not. */
    private void alter(Altered unit) {
        if (unit.type().level() != unit.unit().level()) {
            return;
        }
        UnitVersion was = unit.before();
        Place place = unit.places().get(0);
        String code = unit.said().parent();
        UUID parent = code == null
                ? was.parentId()
                : parents.find(unit.unit().level(), code, place.at("/parent")).orElse(was.parentId());
        String acts = Place.acts(unit.places());
        UnitVersion next =
                new UnitVersion(unit.code(), unit.type(), unit.name(), unit.fullName(), parent, open(), acts, null);
        if (!next.equals(during(was, open(), acts, null))) {
            put(unit.unit(), closed(was, acts), next);
        } else if (was.period().to() != null) {
            put(unit.unit(), during(was, new Period(was.period().from(), null), was.startAct(), null), null);
        } else {
            faults.add(
                    place, was.code(), new Text("một thay đổi; đơn vị đã như vậy", "a change; the unit is so already"));
        }
    }

    private void found(Fact.Founding founding, Set<UUID> illustrative) {
        Receiver.NewUnit said = founding.unit();
        UnitLevel level = said.code().level();
        UUID id = founding.id(reform.day());
        Place place = founding.place();
        int soFar = faults.count();
        LevelFaults.checkCode(said.code(), place.at("/code"), faults);
        LevelFaults.checkType(level, said.type(), place.at("/type"), faults);
        Optional<UUID> parent = parents.find(level, said.parent(), place.at("/parent"));
        if (!founding.fromNoUnit() && !edges.leadTo(id)) {
            faults.add(
                    place,
                    said.code().code(),
                    new Text(
                            "một đơn vị có nguồn, hoặc fromNoUnit: lập từ nơi chưa thuộc đơn vị nào",
                            "a unit with a source, or fromNoUnit: founded from what was no unit"));
        }
        if (before.unit(id).isPresent()) {
            faults.add(
                    place.at("/code"),
                    said.code().code(),
                    new Text("một đơn vị chưa ghi nhận ngày %s", "a unit not on record that begins on %s")
                            .with(reform.day()));
        }
        if (faults.count() == soFar) {
            UnitVersion version = new UnitVersion(
                    said.code().code(),
                    said.type(),
                    said.name(),
                    said.fullName(),
                    parent.orElse(null),
                    open(),
                    place.act(),
                    null);
            changed.put(id, new Unit(id, level, illustrative.contains(id), List.of(version)));
        }
    }

    /** What is made of made-up units is made up. */
    private Set<UUID> fromIllustrative() {
        Set<UUID> units = new HashSet<>();
        for (Succession edge : edges.all()) {
            before.unit(edge.predecessor()).filter(Unit::illustrative).ifPresent(unit -> units.add(edge.successor()));
        }
        return units;
    }

    private Period open() {
        return new Period(reform.day(), null);
    }

    private UnitVersion closed(UnitVersion version, String acts) {
        return during(version, new Period(version.period().from(), reform.day()), version.startAct(), acts);
    }

    private static UnitVersion during(
            UnitVersion version, Period period, @Nullable String startAct, @Nullable String endAct) {
        return new UnitVersion(
                version.code(),
                version.type(),
                version.name(),
                version.fullName(),
                version.parentId(),
                period,
                startAct,
                endAct);
    }

    private static UnitVersion last(Unit unit) {
        return unit.versions().get(unit.versions().size() - 1);
    }

    private void put(Unit unit, UnitVersion last, @Nullable UnitVersion next) {
        List<UnitVersion> versions = new ArrayList<>(unit.versions());
        versions.set(versions.size() - 1, last);
        if (next != null) {
            versions.add(next);
        }
        changed.put(unit.id(), new Unit(unit.id(), unit.level(), unit.illustrative(), versions));
    }
}
