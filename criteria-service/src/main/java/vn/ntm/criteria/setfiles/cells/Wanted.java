package vn.ntm.criteria.setfiles.cells;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.words.Regions;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.criteria.setfiles.words.Vocabulary;
import vn.ntm.platform.problems.Text;

/**
 * What a row wants of a unit, in words: who decides and where it applies, from the outside in, and at the end whether it
 * is achieved or has parts. Of a comparison the other columns say what it is.
 *
 * @param around the requirements around the innermost one, which they lack
 * @param kind of the innermost one; absent where the row leaves it to its other columns
 */
public record Wanted(List<ObjectNode> around, @Nullable String kind) {

    public static final String ACHIEVED = "achieved";
    public static final String COMPARED = "compared";
    static final String PROVINCE = "left-to-province";
    static final String MINISTRY = "left-to-ministry";
    static final String WHERE = "where-there-is";
    private static final String BOTH_SEXES = "for-men-and-women";
    static final String NOT_FOR = "not-for";
    static final String BETWEEN = "; ";

    static final Vocabulary WORDS = Vocabulary.of(
            Vocabulary.line(ACHIEVED, "Đạt"),
            Vocabulary.line("all-of", "Tất cả các phần"),
            Vocabulary.line("any-of", "Một trong các phần"),
            Vocabulary.line(BOTH_SEXES, "Cả nam và nữ"),
            Vocabulary.line(PROVINCE, "UBND cấp tỉnh quy định"));
    private static final Pattern DECIDED = Pattern.compile("(?iu)(.+) công bố tại (.+) ngày (\\S+)");
    private static final Pattern WHERE_THERE_IS = Pattern.compile("(?iu)Nếu có:\\s*(.+)");
    private static final Pattern NOT_WHERE = Pattern.compile("(?iu)Không áp dụng cho (.+):\\s*(.+)");

    public static final Text ACCEPTED = new Text(
                    "một hoặc nhiều, cách nhau bằng \";\": %1$s; Nếu có: …; Không áp dụng cho vùng: …; Bộ … công bố tại … ngày …",
                    "one or more with \";\" between: %1$s; Nếu có: …; Không áp dụng cho vùng: …; Bộ … công bố tại … ngày …")
            .with(String.join("; ", WORDS.all()));

    public Wanted {
        around = List.copyOf(around);
    }

    /** What may be chosen in its column. */
    public static List<String> choices() {
        return WORDS.all();
    }

    public static boolean isComposite(@Nullable String kind) {
        return "all-of".equals(kind) || "any-of".equals(kind);
    }

    /** What the words say; empty where they are none of ours. */
    public static Optional<Wanted> read(String cell) {
        List<ObjectNode> around = new ArrayList<>();
        String kind = null;
        for (String written : cell.split(";")) {
            String words = written.strip();
            if (words.isEmpty()) {
                continue;
            }
            Optional<ObjectNode> one = kind == null ? layer(words) : Optional.empty();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            String found = one.get().path("kind").asText();
            if (found.equals(ACHIEVED) || isComposite(found)) {
                kind = found;
            } else {
                around.add(one.get());
            }
        }
        return Optional.of(new Wanted(around, kind));
    }

    private static Optional<ObjectNode> layer(String words) {
        Matcher where = WHERE_THERE_IS.matcher(words);
        if (where.matches()) {
            String thing = where.group(1).strip();
            return Optional.of(
                    kind(WHERE).put("thing", SetWords.THING.word(thing).orElse(thing)));
        }
        Matcher not = NOT_WHERE.matcher(words);
        if (not.matches()) {
            return SetWords.TRAIT.word(not.group(1)).map(trait -> notFor(trait, not.group(2)));
        }
        Matcher decided = DECIDED.matcher(words);
        if (decided.matches()) {
            return DayCell.read(decided.group(3)).map(day -> kind(MINISTRY)
                    .put("ministry", decided.group(1).strip())
                    .put("decision", decided.group(2).strip())
                    .put("date", day.toString()));
        }
        return WORDS.word(words).map(Wanted::kind);
    }

    private static ObjectNode notFor(String trait, String classes) {
        ObjectNode node = kind(NOT_FOR).put("trait", trait);
        Arrays.stream(classes.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one ->
                        trait.equals(ThresholdColumn.REGION) ? Regions.code(one).orElse(one) : one)
                .forEach(node.withArray("classes")::add);
        return node;
    }

    private static ObjectNode kind(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    /** The field of a requirement around another that holds the other. */
    static String inner(JsonNode around) {
        return around.path("kind").asText().equals(PROVINCE) ? "national" : "required";
    }

    /** The whole requirement, with this one in the middle. */
    public ObjectNode around(ObjectNode innermost) {
        ObjectNode whole = innermost;
        for (int i = around.size() - 1; i >= 0; i--) {
            ObjectNode layer = around.get(i).deepCopy();
            layer.set(inner(layer), whole);
            whole = layer;
        }
        return whole;
    }
}
