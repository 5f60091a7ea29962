package vn.ntm.registry.vintages;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.matching.lists.UnitsRequest;

/**
 * A list of unknown date, as it is sent: rows, or mere codes, or mere names.
 *
 * @param level absent, it is the one at which most rows are known
 */
@Schema(name = "VintageRequest")
record VintageRequest(
        @Nullable @Schema(examples = "province") String level,
        @Nullable List<UnitsRequest.@Nullable Row> rows,
        @Nullable List<@Nullable String> codes,
        @Nullable List<@Nullable String> names) {}
