package vn.ntm.registry.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;

/**
 * What held of a unit on a date, as the API shows it.
 *
 * @param validFrom the first day on which it held; absent where it is not known
 * @param validTo the day after the last; absent while it holds
 * @param foundAs in a search, the name of other days by which it was found
 */
@Schema(name = "UnitOnDate")
public record UnitOnDate(
        UUID id,
        @Schema(examples = "07222") String code,
        @Schema(examples = "Song Mai") String name,
        @Schema(examples = "Xã Song Mai") String fullName,
        @Schema(examples = "xa") UnitType type,
        @Schema(examples = "commune") UnitLevel level,
        @Nullable UnitRef parent,
        @Nullable LocalDate validFrom,
        @Nullable @Schema(examples = "2025-01-01") LocalDate validTo,
        boolean illustrative,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Schema(examples = "Thị trấn Tân Dân")
        String foundAs) {}
