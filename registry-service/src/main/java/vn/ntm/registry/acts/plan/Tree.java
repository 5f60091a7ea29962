package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.Holding;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * Whether each unit belongs to one that exists on each of its days once a reform is done.
 *
 * @param changed the units that the reform changes, as they will be
 */
record Tree(Register before, Map<UUID, Unit> changed, LocalDate day) {

    /** Enough to know what is meant; the rest is counted. */
    private static final int NAMED_AT_MOST = 5;

    /** @param places where each unit that begins or is altered is spoken of */
    void check(Fates fates, Map<UUID, Place> places, FaultList faults) {
        changed.values().forEach(unit -> {
            Place place = places.get(unit.id());
            if (place != null) {
                checkParent(unit, place, faults);
            }
        });
        orphans(fates).forEach((parent, children) -> fates.ends().get(parent).stream()
                .findFirst()
                .ifPresent(place -> faults.add(place, name(parent), orphaned(children))));
    }

    private void checkParent(Unit unit, Place place, FaultList faults) {
        UnitVersion version = unit.versions().get(unit.versions().size() - 1);
        Optional<Unit> parent = after(version.parentId());
        if (version.parentId() == null
                || parent.filter(above -> lasts(above, version)).isPresent()) {
            return;
        }
        faults.add(
                place.at("/parent"),
                parent.map(Tree::last).map(UnitVersion::fullName).orElse(null),
                new Text(
                                "một đơn vị tồn tại từ %s trở đi; đơn vị này tồn tại %s",
                                "a unit that exists from %s on; this one exists in %s")
                        .with(
                                day,
                                parent.map(above -> Holding.describe(above.extent()))
                                        .orElse("[]")));
    }

    private boolean lasts(Unit parent, UnitVersion child) {
        return child.period()
                .intersect(new Period(day, null))
                .flatMap(days -> days.intersect(parent.extent()).filter(days::equals))
                .isPresent();
    }

    /** What still belongs to units that end, by these. */
    private Map<UUID, List<String>> orphans(Fates fates) {
        Map<UUID, List<String>> orphans = new LinkedHashMap<>();
        for (Unit unit : before.all()) {
            if (changed.containsKey(unit.id())) {
                continue;
            }
            for (UnitVersion version : unit.versions()) {
                UUID parent = version.parentId();
                LocalDate end = version.period().to();
                if (parent != null && fates.ends(parent) && (end == null || end.isAfter(day))) {
                    orphans.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(version.fullName() + " (" + version.code() + ")");
                }
            }
        }
        return orphans;
    }

    private static Text orphaned(List<String> children) {
        String named = String.join(
                ", ", children.stream().sorted().limit(NAMED_AT_MOST).toList());
        int more = children.size() - NAMED_AT_MOST;
        String all = more > 0 ? named + ", … (+" + more + ")" : named;
        return new Text(
                        "một đơn vị mà không còn đơn vị nào trực thuộc; còn %s",
                        "a unit to which nothing belongs any more; %s still does")
                .with(all);
    }

    private String name(UUID unit) {
        return after(unit).map(Tree::last).map(UnitVersion::fullName).orElse("");
    }

    private static UnitVersion last(Unit unit) {
        return unit.versions().get(unit.versions().size() - 1);
    }

    private Optional<Unit> after(@Nullable UUID unit) {
        if (unit == null) {
            return Optional.empty();
        }
        Unit known = changed.get(unit);
        return known != null ? Optional.of(known) : before.unit(unit);
    }
}
