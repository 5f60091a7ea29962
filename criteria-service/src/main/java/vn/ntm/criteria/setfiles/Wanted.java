package vn.ntm.criteria.setfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
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
record Wanted(List<ObjectNode> around, @Nullable String kind) {

    static final String ACHIEVED = "achieved";
    static final String COMPARED = "compared";

    private static final String PROVINCE = "left-to-province";
    private static final String MINISTRY = "left-to-ministry";
    private static final String WHERE = "where-there-is";
    private static final String NOT_FOR = "not-for";
    private static final String BOTH_SEXES = "for-men-and-women";
    private static final String BETWEEN = "; ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private static final Vocabulary WORDS = Vocabulary.of(
            Vocabulary.line(ACHIEVED, "Đạt"),
            Vocabulary.line("all-of", "Tất cả các phần"),
            Vocabulary.line("any-of", "Một trong các phần"),
            Vocabulary.line(BOTH_SEXES, "Cả nam và nữ"),
            Vocabulary.line(PROVINCE, "UBND cấp tỉnh quy định"));
    private static final Pattern DECIDED = Pattern.compile("(?iu)(.+) công bố tại (.+) ngày (\\S+)");
    private static final Pattern WHERE_THERE_IS = Pattern.compile("(?iu)Nếu có:\\s*(.+)");
    private static final Pattern NOT_WHERE = Pattern.compile("(?iu)Không áp dụng cho (.+):\\s*(.+)");

    static final Text ACCEPTED = new Text(
                    "một hoặc nhiều, cách nhau bằng \";\": %1$s; Nếu có: …; Không áp dụng cho vùng: …; Bộ … công bố tại … ngày …",
                    "one or more with \";\" between: %1$s; Nếu có: …; Không áp dụng cho vùng: …; Bộ … công bố tại … ngày …")
            .with(String.join("; ", WORDS.all()));

    Wanted {
        around = List.copyOf(around);
    }

    /** What may be chosen in its column. */
    static List<String> choices() {
        return WORDS.all();
    }

    static boolean isComposite(@Nullable String kind) {
        return "all-of".equals(kind) || "any-of".equals(kind);
    }

    /** The requirement within those around it. */
    static JsonNode innermost(JsonNode requirement) {
        JsonNode inner = requirement.path(inner(requirement));
        return inner.isMissingNode() ? requirement : innermost(inner);
    }

    private static String inner(JsonNode around) {
        return around.path("kind").asText().equals(PROVINCE) ? "national" : "required";
    }

    /** In words, as {@link #read} reads it. */
    static String of(JsonNode requirement) {
        List<String> words = new ArrayList<>();
        JsonNode at = requirement;
        while (at.has(inner(at))) {
            words.add(around(at));
            at = at.path(inner(at));
        }
        String kind = at.path("kind").asText();
        if (!kind.equals(COMPARED)) {
            words.add(WORDS.vietnamese(kind));
        }
        return String.join(BETWEEN, words);
    }

    private static String around(JsonNode one) {
        String kind = one.path("kind").asText();
        return switch (kind) {
            case WHERE ->
                "Nếu có: " + SetWords.THING.vietnamese(one.path("thing").asText());
            case NOT_FOR ->
                "Không áp dụng cho %s: %s"
                        .formatted(
                                SetWords.TRAIT.vietnamese(one.path("trait").asText()),
                                String.join(
                                        ", ",
                                        StreamSupport.stream(one.path("classes").spliterator(), false)
                                                .map(JsonNode::asText)
                                                .sorted()
                                                .toList()));
            case MINISTRY ->
                "%s công bố tại %s ngày %s"
                        .formatted(
                                one.path("ministry").asText(),
                                one.path("decision").asText(),
                                LocalDate.parse(one.path("date").asText()).format(DAY));
            default -> WORDS.vietnamese(kind);
        };
    }

    /** What the words say; empty where they are none of ours. */
    static Optional<Wanted> read(String cell) {
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
            return day(decided.group(3)).map(day -> kind(MINISTRY)
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

    /** A day as people write it or as the layout does. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(written.contains("/") ? LocalDate.parse(written, DAY) : LocalDate.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The whole requirement, with this one in the middle. */
    ObjectNode around(ObjectNode innermost) {
        ObjectNode whole = innermost;
        for (int i = around.size() - 1; i >= 0; i--) {
            ObjectNode layer = around.get(i).deepCopy();
            layer.set(inner(layer), whole);
            whole = layer;
        }
        return whole;
    }
}
