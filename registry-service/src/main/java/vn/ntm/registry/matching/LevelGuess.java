package vn.ntm.registry.matching;

import java.util.Comparator;
import java.util.List;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.matching.lists.UnitTable;

/** Of which level a table is where its sender does not say. Pure. */
public final class LevelGuess {

    /** Of two levels that explain as much the first is meant. */
    private static final List<UnitLevel> ORDER =
            List.of(UnitLevel.COMMUNE, UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.HAMLET);

    /** Enough to tell. */
    private static final int ROWS_LOOKED_AT = 1_000;

    private LevelGuess() {}

    /** The level at which most rows have a code (or, without codes, a name) that was ever used. */
    public static UnitLevel of(UnitTable table, UnitIndex index) {
        return ORDER.stream()
                .max(Comparator.comparing((UnitLevel level) -> known(table, level, index))
                        .thenComparing(level -> -ORDER.indexOf(level)))
                .orElseThrow();
    }

    private static long known(UnitTable table, UnitLevel level, UnitIndex index) {
        return table.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .filter(row -> row.code() != null
                        ? !index.coded(level, row.code()).isEmpty()
                        : row.name() != null && !index.named(level, row.name()).isEmpty())
                .count();
    }
}
