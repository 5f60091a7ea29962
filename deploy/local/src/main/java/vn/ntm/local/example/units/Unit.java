package vn.ntm.local.example.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit through its versions, which follow each other without a gap.
 *
 * @param versions in the order of time, at least one
 */
public record Unit(UnitLevel level, String code, List<UnitVersion> versions) {

    public Unit {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("versions of " + code + " must not be empty");
        }
    }

    /** What the unit is on the day; empty where it does not exist. */
    public Optional<UnitVersion> on(LocalDate day) {
        return versions.stream().filter(version -> version.on(day)).findFirst();
    }

    /** What the unit is on the day, on which it must exist. */
    public UnitVersion at(LocalDate day) {
        return on(day).orElseThrow(() -> new IllegalStateException(code + " does not exist on " + day));
    }

    /** Whether the unit is a rural commune on the day. */
    public boolean isXaOn(LocalDate day) {
        return on(day).filter(UnitVersion::isXa).isPresent();
    }

    /** The day from which the unit exists; absent: before what the facts reach. */
    public @Nullable LocalDate start() {
        return versions.get(0).from();
    }

    /** The day on which a rural commune went on as a ward or township (<i>phường, thị trấn</i>), if it did. */
    public Optional<LocalDate> urbanFrom() {
        return versions.stream()
                .filter(version -> !version.isXa() && version.from() != null)
                .map(UnitVersion::from)
                .findFirst();
    }

    @Override
    public String toString() {
        return level.code() + " " + code;
    }
}
