package vn.ntm.registry.directory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.Query;

/**
 * One way to read what somebody typed.
 *
 * @param name the key of the unit's name, or its code
 * @param places the keys of what it lies in
 */
record SearchTerms(Meaning meaning, String name, List<String> places) {

    /** What the name stands for. */
    enum Meaning {
        CODE("v.code = :key"),
        NAME("v.search_key like :contains"),
        /** A name with mistakes: what looks like it is meant. */
        SIMILAR_NAME("v.search_key %> :key");

        private final String condition;

        Meaning(String condition) {
            this.condition = condition;
        }
    }

    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[0-9A-Za-z._-]{2,30}");

    /** More words than any name with its places has. */
    private static final int WORDS_AT_MOST = 12;

    SearchTerms {
        places = List.copyOf(places);
    }

    /**
     * The ways to read it, the plainest first: a code; a name; a name and where it lies; a name with mistakes.
     *
     * @param key what was typed, as it is searched
     */
    static List<SearchTerms> readings(String typed, String key) {
        List<String> parts = Arrays.stream(key.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<SearchTerms> readings = new ArrayList<>();
        if (CODE.matcher(typed.strip()).matches()) {
            readings.add(new SearchTerms(Meaning.CODE, typed.strip(), List.of()));
        }
        List<String> places = parts.subList(1, parts.size());
        readings.add(new SearchTerms(Meaning.NAME, parts.get(0), places));
        if (places.isEmpty()) {
            List<String> words = List.of(key.split(" "));
            for (int i = Math.min(words.size(), WORDS_AT_MOST) - 1; i > 0; i--) {
                String name = String.join(" ", words.subList(0, i));
                String place = String.join(" ", words.subList(i, words.size()));
                readings.add(new SearchTerms(Meaning.NAME, name, List.of(place)));
            }
        }
        readings.add(new SearchTerms(Meaning.SIMILAR_NAME, parts.get(0), places));
        return readings;
    }

    /** The condition on a version {@code v}. */
    String condition() {
        StringBuilder condition = new StringBuilder(meaning.condition);
        for (int i = 0; i < places.size(); i++) {
            condition.append(under(i));
        }
        return condition.toString();
    }

    /** Some unit that it lies in, at any time, is called so. */
    private static String under(int place) {
        return """
                 and exists (
                    with recursive above (unit_id) as (
                        select v.parent_id
                        union
                        select a.parent_id from above b join unit_version a on a.unit_id = b.unit_id)
                    select from above join unit_version n using (unit_id) where n.search_key like :place%d)
                """.formatted(place);
    }

    Query bind(Query asked) {
        String escaped = escaped(name);
        asked.bind("key", name)
                .bind("contains", "%" + escaped + "%")
                .bind("begins", escaped + "%")
                .bind("word", "% " + escaped + "%");
        for (int i = 0; i < places.size(); i++) {
            asked.bind("place" + i, "%" + escaped(places.get(i)) + "%");
        }
        return asked;
    }

    private static String escaped(String key) {
        return key.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
