package vn.ntm.platform.problems;

import java.util.Locale;

/** A sentence in both languages of the suite. */
public record Text(String vi, String en) {

    /** The sentence in English where that is asked for, otherwise in Vietnamese. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }

    /** The sentence with its {@code %s} filled in. */
    public Text with(Object... values) {
        return new Text(String.format(Locale.ROOT, vi, values), String.format(Locale.ROOT, en, values));
    }
}
