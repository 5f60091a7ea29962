package vn.ntm.registry.attributes;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;

/**
 * A fact about a unit, as the API shows it.
 *
 * @param name one of those in {@code /api/v1/attributes}
 * @param validFrom the first day; absent where it is not known
 * @param validTo the day after the last; absent while it holds
 * @param source the legal act or publication that says so, where known
 * @param inheritedFrom the province whose value it is; absent where it is the unit's own
 */
@Schema(name = "UnitAttribute")
public record ShownAttribute(
        @Schema(examples = "region-2021") String name,
        @Schema(examples = "TDMNPB") String value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source,
        @Nullable Origin inheritedFrom) {

    /** A province as it was called on the days in question. */
    @Schema(name = "UnitAttributeOrigin")
    public record Origin(UUID id, String code, String name) {}

    Period period() {
        return new Period(validFrom, validTo);
    }

    ShownAttribute during(Period days) {
        return new ShownAttribute(name, value, days.from(), days.to(), source, inheritedFrom);
    }

    /** Whether the other one says the same of the days after this one's. */
    boolean goesOnIn(ShownAttribute next) {
        return name.equals(next.name)
                && value.equals(next.value)
                && Objects.equals(source, next.source)
                && inheritedFrom != null
                && next.inheritedFrom != null
                && inheritedFrom.id().equals(next.inheritedFrom.id())
                && period().meets(next.period());
    }
}
