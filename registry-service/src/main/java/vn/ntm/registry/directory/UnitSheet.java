package vn.ntm.registry.directory;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.answers.Sheet;

/** Units of a day as a table, in the columns of the lists that are imported. */
public final class UnitSheet {

    /** More units than any country has on a day; a file is whole or not there. */
    public static final int ROWS_AT_MOST = 200_000;

    private static final List<String> HEADER = List.of(
            "level",
            "code",
            "type",
            "name",
            "full_name",
            "parent_code",
            "parent_name",
            "valid_from",
            "valid_to",
            "id",
            "illustrative");

    private UnitSheet() {}

    public static Sheet of(List<UnitOnDate> units) {
        return new Sheet("units", HEADER, units.stream().map(UnitSheet::row).toList());
    }

    private static List<@Nullable Object> row(UnitOnDate unit) {
        UnitRef parent = unit.parent();
        return Arrays.asList(
                unit.level(),
                unit.code(),
                unit.type(),
                unit.name(),
                unit.fullName(),
                parent == null ? null : parent.code(),
                parent == null ? null : parent.name(),
                unit.validFrom(),
                unit.validTo(),
                unit.id(),
                unit.illustrative());
    }
}
