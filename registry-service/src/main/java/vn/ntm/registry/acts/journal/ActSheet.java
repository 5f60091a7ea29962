package vn.ntm.registry.acts.journal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.answers.Sheet;

/** Acts as a table. */
final class ActSheet {

    /** More acts than a country passes in a century; a file is whole or not there. */
    static final int ROWS_AT_MOST = 100_000;

    private static final List<String> HEADER =
            List.of("number", "title", "body", "passed_on", "holds_from", "source", "to_come", "changes", "id");

    private ActSheet() {}

    static Sheet of(List<ActItem> acts) {
        return new Sheet("acts", HEADER, acts.stream().map(ActSheet::row).toList());
    }

    private static List<@Nullable Object> row(ActItem act) {
        return Arrays.asList(
                act.number(),
                act.title(),
                act.body(),
                act.passedOn(),
                act.from(),
                act.source(),
                act.toCome(),
                act.changes(),
                act.id());
    }
}
