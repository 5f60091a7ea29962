package vn.ntm.registry.acts.journal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which acts are asked for.
 *
 * @param from hold from this day or later
 * @param to hold from this day or earlier
 * @param text in number or title, diacritics aside
 * @param after the sort key that the list begins after; empty for its beginning
 * @param today by which it is told what is to come
 */
record ActQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text,
        String after,
        LocalDate today) {

    static final String CONDITION = """
            holds_from >= :from::date and holds_from <= :to::date
              and (:text = '' or position(search_key(:text) in search_key(number || ' ' || coalesce(title, ''))) > 0)
            """;

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", from == null ? "-infinity" : from.toString());
        parameters.put("to", to == null ? "infinity" : to.toString());
        parameters.put("text", text == null ? "" : text);
        return parameters;
    }
}
