package vn.ntm.registry.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.register.Holding;
import vn.ntm.registry.register.LevelRules;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Reads the histories of a correction as units; each must be sound in itself. */
final class CorrectedUnits {

    /** Stands for a parent until all codes are known. */
    private static final UUID NOT_YET = new UUID(0, 0);

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Register before;
    private final Correction correction;
    private final Faults faults;
    private final Map<UUID, Integer> places = new LinkedHashMap<>();

    CorrectedUnits(Register before, Correction correction, Faults faults) {
        this.before = before;
        this.correction = correction;
        this.faults = faults;
    }

    /** The units; none where one has a fault, which is noted. */
    List<Unit> read() {
        List<Unit> withoutParents = new ArrayList<>();
        for (int i = 0; i < correction.units().size(); i++) {
            unit(i).ifPresent(withoutParents::add);
        }
        if (!faults.isEmpty()) {
            return List.of();
        }
        Register after = before.with(withoutParents);
        List<Unit> units =
                withoutParents.stream().map(unit -> withParents(unit, after)).toList();
        return faults.isEmpty() ? units : List.of();
    }

    /** Where in the correction a unit's history is. */
    Map<UUID, String> places() {
        Map<UUID, String> pointers = new LinkedHashMap<>();
        places.forEach((unit, place) -> pointers.put(unit, "/units/" + place));
        return pointers;
    }

    private Optional<Unit> unit(int index) {
        Correction.History history = correction.units().get(index);
        String place = "/units/" + index;
        Optional<Unit> known = Optional.ofNullable(history.unit()).flatMap(before::unit);
        if (history.unit() != null && known.isEmpty()) {
            faults.add(
                    place + "/unit",
                    history.unit(),
                    new Text("id của một đơn vị đã ghi nhận", "the id of a unit on record"));
            return Optional.empty();
        }
        if (history.versions().isEmpty()) {
            faults.add(place + "/versions", null, new Text("ít nhất một phiên bản", "one version at least"));
            return Optional.empty();
        }
        Correction.Version first = history.versions().get(0);
        UnitLevel level = known.map(Unit::level).orElse(first.type().level());
        UUID id = known.map(Unit::id)
                .orElseGet(() -> Unit.idOf(level, first.code(), first.period().from()));
        if (places.putIfAbsent(id, index) != null
                || (known.isEmpty() && before.unit(id).isPresent())) {
            faults.add(place + "/unit", id, new Text("mỗi đơn vị một lần, theo id", "each unit once, by its id"));
            return Optional.empty();
        }
        if (!isSound(history.versions(), level, place)) {
            return Optional.empty();
        }
        List<UnitVersion> versions = history.versions().stream()
                .map(version -> version(version, level == UnitLevel.PROVINCE ? null : NOT_YET))
                .toList();
        return Optional.of(new Unit(id, level, known.filter(Unit::illustrative).isPresent(), versions));
    }

    private boolean isSound(List<Correction.Version> versions, UnitLevel level, String place) {
        boolean isSound = true;
        for (int i = 0; i < versions.size(); i++) {
            Correction.Version version = versions.get(i);
            String at = place + "/versions/" + i;
            if (version.type().level() != level) {
                faults.add(
                        at + "/type",
                        version.type(),
                        new Text("một loại của cấp %s", "a type of level %s").with(level));
                isSound = false;
            }
            if (!LevelRules.isCode(level, version.code())) {
                faults.add(at + "/code", version.code(), LevelRules.form(level));
                isSound = false;
            }
            if ((version.parent() == null) != (level == UnitLevel.PROVINCE)) {
                Text accepted = level == UnitLevel.PROVINCE
                        ? new Text("để trống với tỉnh", "blank for a province")
                        : new Text("bắt buộc", "required");
                faults.add(at + "/parent", version.parent(), accepted);
                isSound = false;
            }
            if (i > 0 && !versions.get(i - 1).period().meets(version.period())) {
                Text accepted = new Text("%s, khi phiên bản trước kết thúc", "%s, when the version before ends")
                        .with(versions.get(i - 1).period().to());
                faults.add(at + "/validFrom", version.period().from(), accepted);
                isSound = false;
            }
        }
        return isSound;
    }

    private Unit withParents(Unit unit, Register after) {
        int place = places.get(unit.id());
        List<UnitVersion> versions = new ArrayList<>();
        for (int i = 0; i < unit.versions().size(); i++) {
            Correction.Version said = correction.units().get(place).versions().get(i);
            UUID parent = said.parent() == null
                    ? null
                    : parent(unit.level(), said, after, "/units/" + place + "/versions/" + i + "/parent");
            versions.add(version(said, parent));
        }
        return new Unit(unit.id(), unit.level(), unit.illustrative(), versions);
    }

    private UUID parent(UnitLevel level, Correction.Version said, Register after, String place) {
        String parent = String.valueOf(said.parent());
        Optional<UUID> found = LevelRules.above(level).stream()
                .flatMap(above -> after.holdings(new UnitCode(above, parent)).stream())
                .filter(holding -> holding.covers(said.period()))
                .map(Holding::unit)
                .findFirst()
                .or(() -> withId(parent, level, said, after));
        if (found.isEmpty()) {
            Text accepted = new Text(
                            "id hoặc mã của một đơn vị cấp trên tồn tại suốt %s",
                            "id or code of a unit above that exists in all of %s")
                    .with(Holding.describe(said.period()));
            faults.add(place, parent, accepted);
        }
        return found.orElse(NOT_YET);
    }

    private static Optional<UUID> withId(String id, UnitLevel level, Correction.Version said, Register after) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return after.unit(UUID.fromString(id))
                .filter(unit -> LevelRules.above(level).contains(unit.level()))
                .filter(unit -> new Holding(unit.id(), unit.extent()).covers(said.period()))
                .map(Unit::id);
    }

    private static UnitVersion version(Correction.Version said, @Nullable UUID parent) {
        return new UnitVersion(
                said.code(),
                said.type(),
                said.name(),
                said.fullName(),
                parent,
                said.period(),
                said.startAct(),
                said.endAct());
    }
}
