package vn.ntm.registry.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.registry.register.Holding;
import vn.ntm.registry.register.LevelRules;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Who holds which code once the file is in: by this a row's parent is found. */
final class Parents {

    private final Register register;
    private final Map<UnitCode, List<Holding>> drafted = new HashMap<>();
    private final Set<String> doubtful;

    /** @param doubtful codes of which the file says something that cannot be read */
    Parents(Register register, Collection<UnitDraft> drafts, Set<String> doubtful) {
        this.register = register;
        this.doubtful = doubtful;
        drafted.putAll(drafts.stream()
                .collect(Collectors.groupingBy(
                        UnitDraft::code, Collectors.mapping(UnitDraft::holding, Collectors.toList()))));
    }

    /** The one unit that the row belongs to on each of its days; empty for a province or, which is a fault, for none. */
    Optional<UUID> of(UnitRow row, FileFaults faults) {
        String code = row.parentCode();
        if (code == null) {
            return Optional.empty();
        }
        List<Holding> holdings = LevelRules.above(row.level()).stream()
                .flatMap(level -> holdings(new UnitCode(level, code)).stream())
                .toList();
        Optional<UUID> parent = holdings.stream()
                .filter(holding -> holding.covers(row.period()))
                .map(Holding::unit)
                .findFirst();
        if (parent.isEmpty() && !doubtful.contains(code)) {
            String days = Holding.describe(row.period());
            String known = holdings.stream().map(Holding::toString).collect(Collectors.joining(", "));
            Text accepted = holdings.isEmpty()
                    ? new Text("mã của một đơn vị cấp trên", "the code of a unit above")
                    : new Text(
                                    "một đơn vị có mã này suốt %s; mã có chủ trong %s",
                                    "one unit that has this code in all of %s; it is held in %s")
                            .with(days, known);
            faults.add(row.line(), "parent_code", code, accepted);
        }
        return parent;
    }

    private List<Holding> holdings(UnitCode code) {
        List<Holding> now = drafted.get(code);
        return now == null ? register.holdings(code) : now;
    }

    /** Notes a fault for each unit that would end while others on record still belong to it. */
    static void refuseOrphans(Register after, Collection<Unit> changed, Map<UUID, Integer> lines, FileFaults faults) {
        Set<UUID> touched = changed.stream().map(Unit::id).collect(Collectors.toSet());
        Map<UUID, String> orphans = new HashMap<>();
        for (Unit unit : after.all()) {
            for (UnitVersion version : unit.versions()) {
                UUID parent = version.parentId();
                if (parent != null && touched.contains(parent) && !outlives(after, parent, version)) {
                    orphans.putIfAbsent(parent, version.fullName() + " (" + version.code() + ")");
                }
            }
        }
        orphans.forEach((parent, child) -> faults.add(
                lines.getOrDefault(parent, 1),
                "valid_to",
                after.unit(parent)
                        .map(unit -> unit.extent().to())
                        .map(String::valueOf)
                        .orElse(null),
                new Text(
                                "ngày mà không còn đơn vị nào trực thuộc; còn %s",
                                "a date when nothing belongs to it; %s still does")
                        .with(child)));
    }

    private static boolean outlives(Register after, UUID parent, UnitVersion child) {
        return after.unit(parent)
                .filter(unit -> new Holding(parent, unit.extent()).covers(child.period()))
                .isPresent();
    }
}
