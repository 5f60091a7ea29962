package vn.ntm.registry.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Clause;

/** The acts since 2004 by number, title and dates. */
final class ListedActs {

    private ListedActs() {}

    /** Every act; those of the reform have their clauses. */
    static List<Act> with(Map<String, List<Clause>> clauses) {
        Map<String, Act> acts = new LinkedHashMap<>();
        for (TableRow row : ReferenceFile.ACTS.rows("number", "title", "body", "passed_on", "holds_from", "source")) {
            Act act = new Act(
                    row.cell("number"),
                    text(row, "title"),
                    text(row, "body"),
                    date(row, "passed_on"),
                    LocalDate.parse(row.cell("holds_from")),
                    text(row, "source"),
                    clauses.getOrDefault(row.cell("number"), List.of()));
            acts.put(act.number() + act.from(), act);
        }
        return List.copyOf(acts.values());
    }

    private static @Nullable String text(TableRow row, String column) {
        return row.cell(column).isEmpty() ? null : row.cell(column);
    }

    private static @Nullable LocalDate date(TableRow row, String column) {
        String text = text(row, column);
        return text == null ? null : LocalDate.parse(text);
    }
}
