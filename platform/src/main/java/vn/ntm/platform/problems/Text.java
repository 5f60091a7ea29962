package vn.ntm.platform.problems;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** A sentence in both languages of the suite. */
public record Text(String vi, String en) {

    /** The sentence in English where that is asked for, otherwise in Vietnamese. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }

    /** The sentence with its {@code %s} filled in; what is such a text itself, in the language of the sentence. */
    public Text with(Object... values) {
        return new Text(filled(vi, values, Text::vi), filled(en, values, Text::en));
    }

    private static String filled(String sentence, Object[] values, Function<Text, String> language) {
        Object[] said = Arrays.stream(values)
                .map(value -> value instanceof Text text ? language.apply(text) : value)
                .toArray();
        return String.format(Locale.ROOT, sentence, said);
    }
}
