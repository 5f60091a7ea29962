package vn.ntm.registry.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.answers.Sheet;
import vn.ntm.registry.directory.UnitRef;

/** Changes as a table: what was before beside what is after. */
final class ChangeSheet {

    private static final List<String> HEADER = List.of(
            "on",
            "kinds",
            "level",
            "code_before",
            "full_name_before",
            "parent_before",
            "code_after",
            "full_name_after",
            "parent_after",
            "act",
            "counterparts",
            "to_come",
            "id");

    private ChangeSheet() {}

    static Sheet of(List<Change> changes) {
        return new Sheet(
                "changes", HEADER, changes.stream().map(ChangeSheet::row).toList());
    }

    private static List<@Nullable Object> row(Change change) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(change.on());
        row.add(change.kinds().stream().map(ChangeKind::token).collect(Collectors.joining(" ")));
        row.add(change.level());
        row.addAll(state(change.before()));
        row.addAll(state(change.after()));
        row.add(change.act());
        row.add(change.counterparts().stream().map(ChangeSheet::named).collect(Collectors.joining("; ")));
        row.add(change.toCome());
        row.add(change.unit().id());
        return row;
    }

    private static List<@Nullable Object> state(@Nullable UnitState state) {
        UnitRef parent = state == null ? null : state.parent();
        return state == null
                ? Arrays.asList(null, null, null)
                : Arrays.asList(state.code(), state.fullName(), parent == null ? null : named(parent));
    }

    private static String named(UnitRef unit) {
        return unit.code() + " " + unit.name();
    }
}
