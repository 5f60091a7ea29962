package vn.ntm.criteria.sheets.cells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.requirements.names.Names;
import vn.ntm.criteria.subjects.AskedFacts;
import vn.ntm.platform.problems.Text;

/**
 * A column of what a set has to be told of units beside values; called as the field of a request is.
 *
 * @param path such as {@code counts.schools}
 * @param name of what is counted or may be there, such as {@code schools}
 */
public record FactColumn(String path, Kind kind, String name) {

    static final String YES = "Có";
    static final String NO = "Không";
    static final String SAFE_ZONE = "safeZone";

    private static final Map<String, String> THINGS =
            Map.of("craft-village", "làng nghề", "bus-station", "bến xe khách");

    /** What a column says. */
    public enum Kind {
        /** How many there are. */
        COUNT,
        /** Whether there is something. */
        THING,
        /** Whether the unit is in a safe zone (<i>xã an toàn khu</i>). */
        SAFE_ZONE
    }

    /** The columns of what a set asks, by their paths. */
    static Map<String, FactColumn> of(AskedFacts asked) {
        Map<String, FactColumn> columns = new LinkedHashMap<>();
        asked.counts().forEach(name -> add(columns, new FactColumn(count(name), Kind.COUNT, name)));
        asked.things().forEach(name -> add(columns, new FactColumn(thing(name), Kind.THING, name)));
        if (asked.safeZone()) {
            add(columns, new FactColumn(SAFE_ZONE, Kind.SAFE_ZONE, SAFE_ZONE));
        }
        return columns;
    }

    private static void add(Map<String, FactColumn> columns, FactColumn one) {
        columns.put(one.path(), one);
    }

    /** The path of a count. */
    static String count(String name) {
        return "counts." + name;
    }

    /** The path of what there may be. */
    static String thing(String name) {
        return "has." + name;
    }

    /** What it asks, in the language of the annexes. */
    public String title() {
        return switch (kind) {
            case COUNT -> "Số lượng: " + Names.of(name).vi();
            case THING -> "Trên địa bàn có: " + Names.of(name).vi();
            case SAFE_ZONE -> "Xã an toàn khu thuộc huyện nghèo hoặc vừa thoát nghèo";
        };
    }

    /** What may be chosen in its cells; none where a whole number is written. */
    public List<String> choices() {
        return kind == Kind.COUNT ? List.of() : List.of(YES, NO);
    }

    /** What may be written, in words. */
    public Text accepts() {
        return kind == Kind.COUNT
                ? new Text("một số nguyên từ 0, viết liền", "a whole number from 0, without separators")
                : new Text(YES + " hoặc " + NO, YES + " (yes) or " + NO + " (no)");
    }
}
