package vn.ntm.registry.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.LevelRules;

/**
 * A row of an official list: one version of one unit.
 *
 * @param begins whether the row says to be the first version of a unit
 * @param parentCode absent for a province
 */
public record UnitRow(
        int line,
        UnitLevel level,
        String code,
        boolean begins,
        UnitType type,
        String name,
        String fullName,
        @Nullable String parentCode,
        Period period,
        @Nullable String startAct,
        @Nullable String endAct,
        boolean illustrative) {

    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_ACT = 200;

    private static final Map<String, UnitLevel> LEVELS = Arrays.stream(UnitLevel.values())
            .collect(Collectors.toMap(UnitLevel::token, level -> level, (a, b) -> a, LinkedHashMap::new));
    private static final Map<String, UnitType> TYPES = Arrays.stream(UnitType.values())
            .collect(Collectors.toMap(UnitType::token, type -> type, (a, b) -> a, LinkedHashMap::new));
    private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,3}");

    /** The row with another end. */
    public UnitRow ending(@Nullable LocalDate end, @Nullable String act) {
        Period days = new Period(period.from(), end);
        return new UnitRow(
                line, level, code, begins, type, name, fullName, parentCode, days, startAct, act, illustrative);
    }

    /** The row as a version of a unit; empty, with a fault for each cell that is wrong, where it says none. */
    static Optional<UnitRow> of(RowReader row) {
        Optional<UnitLevel> level = row.oneOf("level", LEVELS);
        Optional<UnitType> type = row.oneOf("type", TYPES);
        String code = row.required("code", LONGEST_CODE);
        boolean isProvince = level.filter(UnitLevel.PROVINCE::equals).isPresent();
        String parent = isProvince || level.isEmpty()
                ? row.text("parent_code", LONGEST_CODE)
                : row.required("parent_code", LONGEST_CODE);
        boolean begins = begins(row);
        level.ifPresent(known -> checkCodes(known, code, parent, row));
        level.ifPresent(known -> checkType(known, type, row));
        String name = row.required("name", LONGEST_NAME);
        String fullName = row.required("full_name", LONGEST_NAME);
        Optional<Period> period = row.period("valid_from", "valid_to");
        String startAct = row.text("start_act", LONGEST_ACT);
        String endAct = row.text("end_act", LONGEST_ACT);
        boolean illustrative = illustrative(row);
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new UnitRow(
                row.line(),
                level.orElseThrow(),
                code,
                begins,
                type.orElseThrow(),
                name,
                fullName,
                parent,
                period.orElseThrow(),
                startAct,
                endAct,
                illustrative));
    }

    private static boolean begins(RowReader row) {
        String version = row.required("version", LONGEST_CODE);
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            row.refuse("version", new Text("số thứ tự từ 1", "a number from 1"));
        }
        return version.equals("1");
    }

    private static boolean illustrative(RowReader row) {
        String cell = row.text("illustrative", LONGEST_CODE);
        if (cell != null && !cell.equals("true") && !cell.equals("false")) {
            row.refuse("illustrative", new Text("true, false", "true, false"));
        }
        return "true".equals(cell);
    }

    private static void checkCodes(UnitLevel level, String code, @Nullable String parent, RowReader row) {
        if (!code.isEmpty() && !LevelRules.isCode(level, code)) {
            // A spreadsheet that takes a code for a number loses its leading zeros: the number of digits tells.
            row.refuse("code", LevelRules.form(level));
        }
        if (level == UnitLevel.PROVINCE && parent != null) {
            row.refuse("parent_code", new Text("để trống với tỉnh", "blank for a province"));
        }
    }

    private static void checkType(UnitLevel level, Optional<UnitType> type, RowReader row) {
        if (type.isPresent() && type.get().level() != level) {
            String all = TYPES.values().stream()
                    .filter(other -> other.level() == level)
                    .map(UnitType::token)
                    .collect(Collectors.joining(", "));
            row.refuse("type", new Text(all, all));
        }
    }
}
