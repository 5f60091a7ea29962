package vn.ntm.registry.translations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.lineage.CurrentLineage;
import vn.ntm.registry.lineage.Lineage;
import vn.ntm.registry.lineage.UnknownShares;
import vn.ntm.registry.matching.CurrentUnitIndex;
import vn.ntm.registry.matching.ForeignCodes;
import vn.ntm.registry.matching.ForeignCodesRepository;
import vn.ntm.registry.matching.LevelGuess;
import vn.ntm.registry.matching.UnitFinder;
import vn.ntm.registry.matching.UnitIndex;
import vn.ntm.registry.matching.lists.UnitTable;
import vn.ntm.registry.translations.TranslationRequest.ColumnRequest;
import vn.ntm.registry.translations.tables.Table;
import vn.ntm.registry.translations.tables.TableRow;

/** Translates what is posted by the register as it is now. */
@ApplicationScoped
class Translations {

    private static final Text DAY = new Text("một ngày như 2024-12-31", "a date such as 2024-12-31");

    /**
     * How a table is to be translated, as it is written.
     *
     * @param columns rules in the body
     * @param written rules in the address
     */
    record Asked(
            @Nullable String from,
            @Nullable String to,
            @Nullable String level,
            @Nullable String unknownShares,
            @Nullable List<@Nullable ColumnRequest> columns,
            List<String> written) {}

    private final CurrentLineage lineage;
    private final CurrentUnitIndex index;
    private final ForeignCodesRepository foreign;
    private final WeightsRepository weights;

    Translations(
            CurrentLineage lineage, CurrentUnitIndex index, ForeignCodesRepository foreign, WeightsRepository weights) {
        this.lineage = lineage;
        this.index = index;
        this.foreign = foreign;
        this.weights = weights;
    }

    /** @throws ProblemException (malformed, invalid) where the question cannot be understood */
    Table table(UnitTable sent, Asked asked) {
        List<TableRow> rows = sent.rows().stream()
                .map(row -> new TableRow(row.line(), row.code(), row.name(), row.parent(), row.values()))
                .toList();
        return new Table(
                day("from", asked.from()),
                day("to", asked.to()),
                Parameters.oneOf(UnitLevel.class, "level", asked.level())
                        .orElseGet(() -> LevelGuess.of(sent, index.get())),
                rows,
                ColumnRules.of(sent, asked.columns(), asked.written()),
                Parameters.oneOf(UnknownShares.class, "unknownShares", asked.unknownShares())
                        .orElse(UnknownShares.EVEN));
    }

    private static LocalDate day(String name, @Nullable String written) {
        return Parameters.date(name, Parameters.required(name, written, DAY)).orElseThrow();
    }

    /** The table on the units of the other day. */
    TranslationAnswer translate(Table table, UnitTable sent, Locale language) {
        Lineage known = lineage.get();
        UnitIndex units = index.get();
        // Should the register change between the two, both are taken anew: a unit of one may be unknown to the other.
        while (known.register() != units.register()) {
            known = lineage.get();
            units = index.get();
        }
        ForeignCodes codes = foreign.of(sent, table.level(), units);
        UnitFinder finder = new UnitFinder(units, table.level(), table.from(), codes);
        Translated translated = Translation.of(table, known, finder, weights.of(table));
        return TranslationAnswer.of(translated, known.register(), language);
    }
}
