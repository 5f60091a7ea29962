package vn.ntm.criteria.requirements.names;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What values are measured in. */
public final class Measures {

    private static final SortedMap<String, String> IN_VIETNAMESE =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("%/year", "%/năm"),
                    Map.entry("cooperatives", "hợp tác xã"),
                    Map.entry("fields", "lĩnh vực"),
                    Map.entry("houses", "nhà"),
                    Map.entry("litre/person/day", "lít/người/ngày đêm"),
                    Map.entry("m2/person", "m²/người"),
                    Map.entry("members/year", "thành viên/năm"),
                    Map.entry("million VND/person/year", "triệu đồng/người/năm"),
                    Map.entry("models", "mô hình"),
                    Map.entry("organisations", "tổ chức"),
                    Map.entry("products", "sản phẩm"),
                    Map.entry("schools", "trường"),
                    Map.entry("works", "công trình"))));

    private static final Set<String> COUNTED =
            Set.of("cooperatives", "fields", "houses", "models", "organisations", "products", "schools", "works");

    private Measures() {}

    /** The units that Vietnamese calls otherwise, and how. */
    public static SortedMap<String, String> known() {
        return IN_VIETNAMESE;
    }

    /** A unit's name in Vietnamese; blank where there is none. */
    public static String vietnamese(@Nullable String unit) {
        return unit == null ? "" : IN_VIETNAMESE.getOrDefault(unit, unit);
    }

    /** Whether there are whole numbers of it alone. */
    public static boolean areCounted(@Nullable String unit) {
        return unit != null && COUNTED.contains(unit);
    }
}
