package vn.ntm.registry.successions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;

/**
 * A row of a list of successions.
 *
 * @param oldCode as it was the day before
 * @param newCode as it is on the day
 * @param act the legal act, where stated
 * @param area what went of the land: {@code all, part, rest, none, unknown} or a figure from 0 to 1
 * @param population what went of the people, likewise
 * @param clause where in the act, where stated
 */
public record SuccessionRow(
        int line,
        UnitLevel oldLevel,
        String oldCode,
        String newCode,
        boolean whole,
        LocalDate on,
        @Nullable String act,
        Share area,
        Share population,
        @Nullable String clause) {

    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_ACT = 200;
    private static final int LONGEST_CLAUSE = 200;
    private static final Columns COLUMNS = new Columns(
            List.of("old_level", "old_code", "new_code", "kind", "on", "resolution"),
            List.of("area", "population", "clause"));
    private static final Map<String, UnitLevel> LEVELS = Arrays.stream(UnitLevel.values())
            .collect(Collectors.toMap(UnitLevel::token, level -> level, (a, b) -> a, LinkedHashMap::new));
    private static final Map<String, Boolean> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("whole", true);
        KINDS.put("part", false);
    }

    /** The rows that could be read; what could not is noted. */
    public static List<SuccessionRow> read(byte[] file, FileFaults faults) {
        return TableFile.read(file, COLUMNS, faults).rows().stream()
                .flatMap(row -> of(new RowReader(row, faults)).stream())
                .toList();
    }

    private static Optional<SuccessionRow> of(RowReader row) {
        Optional<UnitLevel> level = row.oneOf("old_level", LEVELS);
        String oldCode = row.required("old_code", LONGEST_CODE);
        String newCode = row.required("new_code", LONGEST_CODE);
        Optional<Boolean> kind = row.oneOf("kind", KINDS);
        String said = row.required("on", LONGEST_CODE);
        LocalDate on = said.isEmpty() ? null : row.date("on");
        String act = row.text("resolution", LONGEST_ACT);
        Share share = kind.filter(whole -> whole).isPresent() ? Share.Said.ALL : Share.Said.UNKNOWN;
        Share area = share(row, "area", share);
        Share population = share(row, "population", share);
        String clause = row.text("clause", LONGEST_CLAUSE);
        if (!row.isSound() || on == null) {
            return Optional.empty();
        }
        return Optional.of(new SuccessionRow(
                row.line(),
                level.orElseThrow(),
                oldCode,
                newCode,
                kind.orElseThrow(),
                on,
                act,
                area,
                population,
                clause));
    }

    private static Share share(RowReader row, String column, Share blank) {
        String cell = row.text(column, LONGEST_CODE);
        if (cell == null) {
            return blank;
        }
        Optional<Share> share = Share.of(cell);
        if (share.isEmpty() || (blank == Share.Said.ALL && share.get() != blank)) {
            row.refuse(
                    column,
                    blank == Share.Said.ALL
                            ? new Text("all, khi kind là whole", "all, where kind is whole")
                            : new Text(
                                    "all, part, rest, none, unknown, hoặc số từ 0 đến 1",
                                    "all, part, rest, none, unknown, or a number from 0 to 1"));
        }
        return share.orElse(blank);
    }

    Succession succession(UUID predecessor, UUID successor) {
        return new Succession(predecessor, successor, on, whole, area, population, act, clause);
    }

    /** What is accepted in a column of this row. */
    static Text codeOn(LocalDate day) {
        return new Text("mã của một đơn vị tồn tại ngày %s", "the code of a unit that exists on %s").with(day);
    }
}
