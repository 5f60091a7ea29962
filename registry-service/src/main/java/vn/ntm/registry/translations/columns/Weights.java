package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.registry.lineage.Dimension;

/** The known population or area of units, by which is split what came from several. */
@FunctionalInterface
public interface Weights {

    Weights UNKNOWN = (unit, dimension, on) -> Optional.empty();

    /** How many people, or how much land, the unit had on that day; empty where that is not on record. */
    Optional<BigDecimal> of(UUID unit, Dimension dimension, LocalDate on);
}
