package vn.ntm.registry.matching;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.platform.text.Vietnamese;

/** The forms in which a name is compared: spellings folded, and abbreviated types (P., TT., TX.) written out. */
final class NameKeys {

    private static final Map<String, String> TYPES = Map.of(
            "p", "phường",
            "x", "xã",
            "tt", "thị trấn",
            "tx", "thị xã",
            "tp", "thành phố",
            "h", "huyện",
            "q", "quận",
            "t", "tỉnh",
            "đk", "đặc khu");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(p|x|tt|tx|tp|h|q|t|đk)(?:\\s*\\.\\s*|\\s+|(?=\\d))(\\S.*)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![\\p{L}\\d])0+(?=\\d)");

    private NameKeys() {}

    /** The form of a name on record. */
    static String of(String name) {
        return LEADING_ZEROS.matcher(Vietnamese.matchKey(name)).replaceAll("");
    }

    /** The forms that a name as somebody wrote it may have on record, the likeliest first. */
    static List<String> candidates(String written) {
        String key = of(written);
        Matcher abbreviated = ABBREVIATED.matcher(key);
        return abbreviated.matches()
                ? List.of(key, of(TYPES.get(abbreviated.group(1)) + " " + abbreviated.group(2)))
                : List.of(key);
    }
}
