package vn.ntm.criteria.setfiles.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.text.Vietnamese;

/** Words of the layout of sets and how Vietnamese calls them; what a person writes is read as either, in any case. */
public final class Vocabulary {

    private final Map<String, String> vietnamese = new LinkedHashMap<>();
    private final Map<String, String> wire = new LinkedHashMap<>();

    private Vocabulary() {}

    /** Each line is a word of the layout, its Vietnamese, and what else people write for it. */
    public static Vocabulary of(String[]... lines) {
        Vocabulary vocabulary = new Vocabulary();
        for (String[] line : lines) {
            vocabulary.vietnamese.put(line[0], line[1]);
            for (String written : line) {
                vocabulary.wire.put(key(written), line[0]);
            }
        }
        return vocabulary;
    }

    /** A line of {@link #of}. */
    public static String[] line(String... words) {
        return words;
    }

    /** What Vietnamese calls the word; the word itself where it is not known. */
    public String vietnamese(String word) {
        return vietnamese.getOrDefault(word, word);
    }

    /** The word of the layout that is meant. */
    public Optional<String> word(String written) {
        return Optional.ofNullable(wire.get(key(written)));
    }

    /** The Vietnamese words, in their order. */
    public List<String> all() {
        return List.copyOf(vietnamese.values());
    }

    /** The words of the layout, in their order. */
    public List<String> words() {
        return List.copyOf(vietnamese.keySet());
    }

    /** What may be written. */
    public Text accepted() {
        return new Text(String.join(", ", all()), String.join(", ", all()) + " (" + String.join(", ", words()) + ")");
    }

    private static String key(String written) {
        return Vietnamese.matchKey(written);
    }
}
