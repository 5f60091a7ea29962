package vn.ntm.registry.translations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.directory.UnitRef;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.translations.columns.Quality;
import vn.ntm.registry.translations.columns.Totals;
import vn.ntm.registry.translations.tables.Column;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * A table on the units of the other day, as the API shows it.
 *
 * @param columns the rule by which each went
 * @param rows what became of each row
 * @param totals by column
 */
@Schema(name = "Translation")
record TranslationAnswer(
        LocalDate from,
        LocalDate to,
        UnitLevel level,
        @Schema(examples = "even") String unknownShares,
        List<ColumnItem> columns,
        List<Item> items,
        List<Row> rows,
        Map<String, Totals> totals) {

    /**
     * A column and its rule.
     *
     * @param rule sum, mean or none
     * @param by population or area
     * @param weight of a mean: the column by which it is weighed
     */
    @Schema(name = "TranslationColumn")
    record ColumnItem(
            String name, String rule, String by, @Nullable String weight) {

        static ColumnItem of(Column column) {
            return new ColumnItem(
                    column.name(), column.rule().toString(), column.by().toString(), column.weight());
        }
    }

    /** A unit of the other day, with what came to it. */
    @Schema(name = "TranslatedUnit")
    record Item(Target unit, Map<String, @Nullable Object> values, Quality quality, List<Source> sources) {}

    @Schema(name = "TranslationTarget")
    record Target(
            UUID id,
            @Schema(examples = "07682") String code,
            @Schema(examples = "Tân An") String name,
            @Schema(examples = "Phường Tân An") String fullName,
            UnitType type,
            @Nullable UnitRef parent) {}

    /**
     * A unit of the table of which something came.
     *
     * @param share what of its people came, from 0 to 1
     * @param certain whether that is known, or was reckoned
     * @param areaShare what of its land came
     */
    @Schema(name = "TranslationSource")
    record Source(
            String code, String name, BigDecimal share, boolean certain, BigDecimal areaShare, boolean areaCertain) {}

    /**
     * @param row the line of a file; otherwise the number from 1
     * @param outcome whole, split, ambiguous or unknown
     */
    @Schema(name = "TranslationRow")
    record Row(
            int row,
            @Nullable String code,
            @Nullable String name,

            @Schema(implementation = String.class, examples = "whole")
            String outcome,

            @Nullable String reason) {}

    static TranslationAnswer of(Translated translated, Register register, Locale language) {
        Table table = translated.table();
        return new TranslationAnswer(
                table.from(),
                table.to(),
                table.level(),
                table.unknownShares().toString(),
                table.columns().stream().map(ColumnItem::of).toList(),
                translated.results().stream()
                        .map(result -> item(result, register, table.to()))
                        .toList(),
                translated.rows().stream().map(row -> row(row, language)).toList(),
                translated.totals());
    }

    private static Item item(Translated.Result result, Register register, LocalDate on) {
        UnitVersion version = result.version();
        Optional<Unit> parent = Optional.ofNullable(version.parentId()).flatMap(register::unit);
        UnitRef above = parent.flatMap(
                        unit -> unit.on(on).map(known -> new UnitRef(unit.id(), known.code(), known.name())))
                .orElse(null);
        return new Item(
                new Target(
                        result.unit().id(), version.code(), version.name(), version.fullName(), version.type(), above),
                result.values(),
                result.quality(),
                result.sources().stream().map(TranslationAnswer::source).toList());
    }

    private static Source source(Translated.Source source) {
        return new Source(
                source.version().code(),
                source.version().fullName(),
                Translated.shown(source.population()),
                source.population().isCertain(),
                Translated.shown(source.area()),
                source.area().isCertain());
    }

    private static Row row(Translated.RowResult result, Locale language) {
        return new Row(
                result.row().row(),
                result.row().code(),
                result.row().name(),
                result.outcome().toString(),
                result.reason() == null ? null : result.reason().in(language));
    }
}
