package vn.ntm.registry.units;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;

/**
 * An administrative unit (<i>đơn vị hành chính</i>) or hamlet with its whole history.
 *
 * @param illustrative made up for an example
 * @param versions in order of time; each begins on the day on which the one before ends
 */
public record Unit(UUID id, UnitLevel level, boolean illustrative, List<UnitVersion> versions) {

    /** @throws IllegalArgumentException where the versions leave a gap, overlap, or are not of this level */
    public Unit {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("versions of " + id + " are empty");
        }
        for (int i = 1; i < versions.size(); i++) {
            if (!versions.get(i - 1).period().meets(versions.get(i).period())) {
                throw new IllegalArgumentException("versions of " + id + " do not follow one another: " + versions);
            }
        }
        for (UnitVersion version : versions) {
            if (version.type().level() != level) {
                throw new IllegalArgumentException("versions of " + id + " are not all of level " + level);
            }
            if ((version.parentId() == null) != (level == UnitLevel.PROVINCE)) {
                throw new IllegalArgumentException("versions of " + id + " do not all have the parent they need");
            }
        }
    }

    /**
     * The identity of a unit that an official list brings, made of what the list says, so that every installation that
     * reads the list knows the unit by the same id.
     *
     * @param from the first day on which the unit held the code; absent where it is not known
     */
    public static UUID idOf(UnitLevel level, String code, @Nullable LocalDate from) {
        String name = level.token() + ":" + code + ":" + (from == null ? "" : from);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** From the first day of the first version to the last of the last. */
    public Period extent() {
        return new Period(
                versions.get(0).period().from(),
                versions.get(versions.size() - 1).period().to());
    }

    /** The unit as it would be if it had not ended. */
    public Unit withoutEnd() {
        List<UnitVersion> going = new ArrayList<>(versions);
        going.set(going.size() - 1, going.get(going.size() - 1).until(null, null));
        return new Unit(id, level, illustrative, going);
    }

    /** What held on that day; empty where the unit did not exist. */
    public Optional<UnitVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.period().contains(day))
                .findFirst();
    }
}
