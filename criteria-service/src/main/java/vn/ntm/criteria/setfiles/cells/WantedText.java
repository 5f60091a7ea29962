package vn.ntm.criteria.setfiles.cells;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.ntm.criteria.setfiles.words.SetWords;

/** What a requirement wants of a unit, in the words of its cell. */
public final class WantedText {

    private WantedText() {}

    /** The requirement within those around it. */
    public static JsonNode innermost(JsonNode requirement) {
        JsonNode inner = requirement.path(Wanted.inner(requirement));
        return inner.isMissingNode() ? requirement : innermost(inner);
    }

    /** In words, as {@link Wanted#read} reads it. */
    public static String of(JsonNode requirement) {
        List<String> words = new ArrayList<>();
        JsonNode at = requirement;
        while (at.has(Wanted.inner(at))) {
            words.add(around(at));
            at = at.path(Wanted.inner(at));
        }
        String kind = at.path("kind").asText();
        if (!kind.equals(Wanted.COMPARED)) {
            words.add(Wanted.WORDS.vietnamese(kind));
        }
        return String.join(Wanted.BETWEEN, words);
    }

    private static String around(JsonNode one) {
        String kind = one.path("kind").asText();
        return switch (kind) {
            case Wanted.WHERE ->
                "Nếu có: " + SetWords.THING.vietnamese(one.path("thing").asText());
            case Wanted.NOT_FOR ->
                "Không áp dụng cho %s: %s"
                        .formatted(
                                SetWords.TRAIT.vietnamese(one.path("trait").asText()),
                                String.join(
                                        ", ",
                                        StreamSupport.stream(one.path("classes").spliterator(), false)
                                                .map(JsonNode::asText)
                                                .sorted()
                                                .toList()));
            case Wanted.MINISTRY ->
                "%s công bố tại %s ngày %s"
                        .formatted(
                                one.path("ministry").asText(),
                                one.path("decision").asText(),
                                DayCell.of(LocalDate.parse(one.path("date").asText())));
            default -> Wanted.WORDS.vietnamese(kind);
        };
    }
}
