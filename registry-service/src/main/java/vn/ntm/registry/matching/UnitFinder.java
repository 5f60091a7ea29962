package vn.ntm.registry.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Finds the units of one level on one day by what a row says of them. Pure. */
public final class UnitFinder {

    /** What there is to say of a blank row. */
    public static final Text NOTHING = new Text("không có mã và không có tên", "neither code nor name");

    private final UnitIndex index;
    private final UnitLevel level;
    private final LocalDate on;
    private final ForeignCodes foreign;
    private final Whereabouts whereabouts;

    public UnitFinder(UnitIndex index, UnitLevel level, LocalDate on, ForeignCodes foreign) {
        this.index = index;
        this.level = level;
        this.on = on;
        this.foreign = foreign;
        this.whereabouts = new Whereabouts(index, level);
    }

    /**
     * The unit meant by a row: by its code where it has one, otherwise by its name.
     *
     * @param parent code or name of a unit above, or several with commas between, which tells units of one name apart
     */
    public Match find(@Nullable String code, @Nullable String name, @Nullable String parent) {
        if (code != null) {
            return byCode(code, name);
        }
        return name == null ? new Match.Missing(NOTHING) : byName(name, parent);
    }

    private Match byCode(String code, @Nullable String name) {
        Optional<Unit> holder = index.coded(level, code).stream()
                .filter(this::holds)
                .map(KnownVersion::unit)
                .findFirst()
                .or(() -> foreign.unit(code, on)
                        .flatMap(index.register()::unit)
                        .filter(unit -> unit.level() == level && unit.on(on).isPresent()));
        if (holder.isEmpty()) {
            return new Match.Missing(whereabouts.ofCode(code).orElseGet(() -> unheldBy(code)));
        }
        if (name == null || index.named(level, name).stream().anyMatch(known -> isNow(known, holder.get()))) {
            return new Match.Found(holder.get(), null);
        }
        return misnamed(code, name, holder.get());
    }

    /** A code with the name of another time means the unit of that time; a name that never was is but misspelt. */
    private Match misnamed(String code, String name, Unit holder) {
        List<KnownVersion> others = index.named(level, name).stream()
                .filter(known -> known.version().code().equals(code))
                .toList();
        UnitVersion now = holder.on(on).orElseThrow();
        Text is = new Text("mã %s ngày %s là %s", "code %s is %s on %s");
        Text said = new Text(
                is.with(code, on, now.fullName()).vi(),
                is.with(code, now.fullName(), on).en());
        if (others.stream().anyMatch(known -> !known.unit().id().equals(holder.id()))) {
            Text reason = Whereabouts.named(code, name, others);
            return new Match.Missing(Days.joined(List.of(said, reason), "; "));
        }
        Text note = Days.joined(List.of(said, new Text("không phải " + name, "not " + name)), ", ");
        return new Match.Found(holder, note);
    }

    private Match byName(String name, @Nullable String parent) {
        List<Unit> found = index.named(level, name).stream()
                .filter(this::holds)
                .map(KnownVersion::unit)
                .filter(unit ->
                        parent == null || Arrays.stream(parent.split(",")).allMatch(one -> liesIn(unit, one.strip())))
                .distinct()
                .toList();
        if (found.size() == 1) {
            return new Match.Found(found.get(0), null);
        }
        if (found.isEmpty()) {
            return new Match.Missing(whereabouts.ofName(name).orElseGet(() -> unheldBy(name)));
        }
        return new Match.Ambiguous(found, whereabouts.several(name, found, on));
    }

    private boolean holds(KnownVersion known) {
        return known.version().period().contains(on);
    }

    private boolean isNow(KnownVersion known, Unit holder) {
        return known.unit().id().equals(holder.id()) && holds(known);
    }

    private boolean liesIn(Unit unit, String parent) {
        Optional<UnitVersion> version = unit.on(on);
        while (version.isPresent() && version.get().parentId() != null) {
            UUID above = Objects.requireNonNull(version.get().parentId());
            Optional<Unit> next = index.register().unit(above);
            version = next.flatMap(known -> known.on(on));
            if (version.isPresent() && isCalled(next.get(), version.get(), parent)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalled(Unit unit, UnitVersion version, String written) {
        return version.code().equals(written)
                || index.named(unit.level(), written).stream().anyMatch(known -> isNow(known, unit));
    }

    private Text unheldBy(String written) {
        boolean isAbolished = !index.any(level, version -> version.period().contains(on));
        return isAbolished
                ? new Text("không có đơn vị cấp này ngày %s", "there are no units of this level on %s").with(on)
                : Whereabouts.never(written);
    }
}
