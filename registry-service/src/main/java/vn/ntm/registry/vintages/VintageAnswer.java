package vn.ntm.registry.vintages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.tables.answers.Sheet;

/**
 * From which times a list may be, as the API shows it.
 *
 * @param periods best first; none where nothing of the list was ever true
 */
@Schema(name = "Vintages")
record VintageAnswer(UnitLevel level, List<Item> periods) {

    /**
     * @param from the first day; absent for before all that is known
     * @param to the day after the last; absent for no end
     * @param fits how many rows fit
     * @param of how many there are
     * @param complete whether all rows fit and the list has all units of its provinces
     * @param misfits those that do not fit; of all but the best only the first hundred
     */
    @Schema(name = "Vintage")
    record Item(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int fits,
            int of,
            boolean complete,
            List<Misfit> misfits) {}

    /** @param row the line of a file; otherwise the number from 1 */
    @Schema(name = "VintageMisfit")
    record Misfit(
            int row,
            @Nullable String code,
            @Nullable String name,

            @Schema(examples = "code 24 is named Bắc Giang: before 2025-07-01")
            String reason) {}

    static VintageAnswer of(UnitLevel level, List<Vintage> found, Locale language) {
        return new VintageAnswer(
                level,
                found.stream()
                        .map(vintage -> new Item(
                                vintage.days().from(),
                                vintage.days().to(),
                                vintage.fits(),
                                vintage.of(),
                                vintage.complete(),
                                vintage.misfits().stream()
                                        .map(misfit -> new Misfit(
                                                misfit.row().row(),
                                                misfit.row().code(),
                                                misfit.row().name(),
                                                misfit.reason().in(language)))
                                        .toList()))
                        .toList());
    }

    /** The periods, and the misfits of each by its place among them. */
    List<Sheet> sheets() {
        List<List<@Nullable Object>> ranked = IntStream.range(0, periods.size())
                .mapToObj(i -> row(i + 1, periods.get(i)))
                .toList();
        List<List<@Nullable Object>> misfits = IntStream.range(0, periods.size())
                .boxed()
                .flatMap(i -> periods.get(i).misfits().stream().map(misfit -> row(i + 1, misfit)))
                .toList();
        return List.of(
                new Sheet("periods", List.of("place", "from", "to", "fits", "of", "complete"), ranked),
                new Sheet("misfits", List.of("place", "row", "code", "name", "reason"), misfits));
    }

    private static List<@Nullable Object> row(int place, Item item) {
        return Arrays.asList(place, item.from(), item.to(), item.fits(), item.of(), item.complete());
    }

    private static List<@Nullable Object> row(int place, Misfit misfit) {
        return Arrays.asList(place, misfit.row(), misfit.code(), misfit.name(), misfit.reason());
    }
}
