package vn.ntm.registry.lineage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of which something came to a later one.
 *
 * @param unit it is there on the early day, or began later and no source says what it came from
 * @param began the day on which it began, where its own origin is not known
 * @param portions what of it came
 */
public record Origin(UUID unit, @Nullable LocalDate began, Portions portions) {}
