package vn.ntm.registry.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.timelines.UnitKey;

/**
 * A row of a list of codes.
 *
 * @param line of the file that it was read from
 * @param period an open end means: as long as the unit has the code
 * @param source the list that says so, where stated
 */
public record CodeRow(
        int line,
        UnitKey unit,
        CodeSystem system,
        String code,
        Period period,
        @Nullable String source) {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_SOURCE = 300;
    private static final Columns COLUMNS =
            new Columns(List.of("level", "code", "system", "other_code", "valid_from", "valid_to"), List.of("source"));
    private static final Columns UNITS = new Columns(
            List.of("level", "code", "valid_from", "valid_to", "resolution", "code_variant"),
            List.of("type", "name", "full_name", "parent_code", "area_km2", "population_est"));

    /** The rows of a list of codes that could be read; what could not is noted. */
    public static List<CodeRow> read(byte[] file, FileFaults faults) {
        return TableFile.read(file, COLUMNS, faults).rows().stream()
                .flatMap(row -> of(new RowReader(row, faults)).stream())
                .toList();
    }

    /** The second official codes in {@code units-2025.csv}; what is wrong in it is noted. */
    public static List<CodeRow> variants(byte[] units, FileFaults faults) {
        return TableFile.read(units, UNITS, faults).rows().stream()
                .filter(row -> !row.cell("code_variant").isEmpty())
                .flatMap(row -> variant(row, new RowReader(row, faults)).stream())
                .toList();
    }

    private static Optional<CodeRow> of(RowReader row) {
        Optional<UnitKey> unit = UnitKey.of(row);
        Optional<CodeSystem> system = CodeSystem.of(row.required("system", LONGEST_CODE));
        if (system.isEmpty()) {
            row.refuse(
                    "system",
                    new Text(
                            "iso-3166-2, tax, post, variant, hoặc tên riêng: chữ thường, số, -; 2 đến 40",
                            "iso-3166-2, tax, post, variant, or a name: lower case letters, digits, -; 2 to 40"));
        }
        String code = row.required("other_code", LONGEST_CODE);
        Optional<Period> period = row.period("valid_from", "valid_to");
        String source = row.text("source", LONGEST_SOURCE);
        unit.ifPresent(known -> system.ifPresent(of -> check(row, known, of, code)));
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(
                new CodeRow(row.line(), unit.orElseThrow(), system.orElseThrow(), code, period.orElseThrow(), source));
    }

    private static void check(RowReader row, UnitKey unit, CodeSystem system, String code) {
        if (!system.isFor(unit.level())) {
            row.refuse("level", new Text("province", "province"));
        } else if (!code.isEmpty() && !system.hasForm(unit.level(), code)) {
            row.refuse("other_code", system.accepted(unit.level()));
        }
    }

    private static Optional<CodeRow> variant(TableRow row, RowReader reader) {
        Optional<UnitKey> unit = UnitKey.of(reader);
        Optional<Period> period = reader.period("valid_from", "valid_to");
        String code = row.cell("code_variant");
        return unit.flatMap(key -> period.map(
                days -> new CodeRow(row.line(), key, CodeSystem.VARIANT, code, days, row.cell("resolution"))));
    }

    LocalDate day(LocalDate today) {
        return UnitKey.day(period, today);
    }
}
