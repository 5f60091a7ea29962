package vn.ntm.registry.lineage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit of which no source says what became of it (of its land, or of its people), or what it came from.
 *
 * @param on the first day on which it is not there any more; looking back, the first on which it is there
 */
public record End(UUID unit, LocalDate on) {}
