package vn.ntm.registry.translations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.matching.lists.UnitsRequest;

/**
 * A table, or a list, to be translated, as it is sent; what is not in it may stand in the address.
 *
 * @param from the day of the table
 * @param to the day onto whose units it is brought
 * @param columns of those not named, numbers are shared out by population and texts are carried over where they can be
 */
@Schema(name = "TranslationRequest")
record TranslationRequest(
        @Nullable @Schema(examples = "2024-12-31") String from,
        @Nullable @Schema(examples = "2025-07-01") String to,
        @Nullable @Schema(examples = "commune") String level,
        @Nullable List<UnitsRequest.@Nullable Row> rows,
        @Nullable List<@Nullable String> codes,
        @Nullable List<@Nullable String> names,
        @Nullable List<@Nullable ColumnRequest> columns,
        @Nullable @Schema(examples = "even") String unknownShares) {

    static final TranslationRequest EMPTY = new TranslationRequest(null, null, null, null, null, null, null, null);

    /**
     * @param rule sum, mean or none
     * @param by population or area
     * @param weight of a mean: the column to weigh by
     */
    @Schema(name = "TranslationColumnRequest")
    record ColumnRequest(
            @Nullable @Schema(examples = "dan_so") String name,
            @Nullable @Schema(examples = "sum") String rule,
            @Nullable @Schema(examples = "population") String by,
            @Nullable String weight) {}
}
