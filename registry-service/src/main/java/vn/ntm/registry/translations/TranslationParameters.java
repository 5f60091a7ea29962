package vn.ntm.registry.translations;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the address says of a translation; what the body says comes first. */
@SuppressWarnings("NullAway.Init") // filled by the framework
class TranslationParameters {

    @Parameter(description = "The day of the table", example = "2024-12-31")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(description = "The day onto whose units it is brought", example = "2025-07-01")
    @QueryParam("to")
    @Nullable
    String to;

    @Parameter(description = "Of the units; the best guess where it is left out", example = "commune")
    @QueryParam("level")
    @Nullable
    String level;

    @Parameter(description = "even, remainder or leave: how parts of unknown size are reckoned", example = "even")
    @QueryParam("unknownShares")
    @Nullable
    String unknownShares;

    @Parameter(
            description = "A column's rule: name:sum:population, name:sum:area, name:mean:weight column, name:none; "
                    + "may be repeated",
            example = "dan_so:sum:population")
    @QueryParam("column")
    List<String> columns;

    Translations.Asked with(TranslationRequest sent) {
        return new Translations.Asked(
                sent.from() == null ? from : sent.from(),
                sent.to() == null ? to : sent.to(),
                sent.level() == null ? level : sent.level(),
                sent.unknownShares() == null ? unknownShares : sent.unknownShares(),
                sent.columns(),
                columns);
    }
}
