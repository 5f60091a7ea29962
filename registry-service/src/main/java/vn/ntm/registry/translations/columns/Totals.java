package vn.ntm.registry.translations.columns;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went into a column and what came out of it. Of a sum, {@code in} is {@code out} and {@code notPlaced} together, to
 * the last unit. Of a mean, {@code in} and {@code out} are the means over all, and {@code notPlaced} counts rows. Of what
 * cannot be converted, all three count values.
 */
@Schema(name = "TranslationTotals")
public record Totals(@Nullable BigDecimal in, @Nullable BigDecimal out, BigDecimal notPlaced) {}
