package vn.ntm.registry.register;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;

/** What a level asks of its units: the form of their codes and the levels that they may belong to. */
public final class LevelRules {

    /** A commune belongs to a district until 30 June 2025 and to a province from then on. */
    private static final Map<UnitLevel, List<UnitLevel>> ABOVE = Map.of(
            UnitLevel.PROVINCE, List.of(),
            UnitLevel.DISTRICT, List.of(UnitLevel.PROVINCE),
            UnitLevel.COMMUNE, List.of(UnitLevel.DISTRICT, UnitLevel.PROVINCE),
            UnitLevel.HAMLET, List.of(UnitLevel.COMMUNE));

    private static final Map<UnitLevel, Pattern> CODES = Map.of(
            UnitLevel.PROVINCE, Pattern.compile("\\d{2}"),
            UnitLevel.DISTRICT, Pattern.compile("\\d{3}"),
            UnitLevel.COMMUNE, Pattern.compile("\\d{5}"),
            UnitLevel.HAMLET, Pattern.compile("[A-Za-z0-9._-]{1,30}"));

    private LevelRules() {}

    /** The levels that a unit of this level may belong to; none for a province. */
    public static List<UnitLevel> above(UnitLevel level) {
        return ABOVE.get(level);
    }

    /** Whether a code of this level may be written so. */
    public static boolean isCode(UnitLevel level, String code) {
        return CODES.get(level).matcher(code).matches();
    }

    /** How a code of this level is written. */
    public static Text form(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> new Text("2 chữ số, như 24", "2 digits, such as 24");
            case DISTRICT -> new Text("3 chữ số, như 213", "3 digits, such as 213");
            case COMMUNE -> new Text("5 chữ số, như 07222", "5 digits, such as 07222");
            case HAMLET -> new Text("chữ, số, . _ -; không quá 30", "letters, digits, . _ -; no more than 30");
        };
    }
}
