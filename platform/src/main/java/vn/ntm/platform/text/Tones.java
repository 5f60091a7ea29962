package vn.ntm.platform.text;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The five tone marks (<i>dấu thanh</i>), apart from the marks that make a letter (ă, â, ê, ô, ơ, ư). */
final class Tones {

    /** In the order of dictionaries: huyền, hỏi, ngã, sắc, nặng. */
    static final String IN_ORDER = "\u0300\u0309\u0303\u0301\u0323";

    private static final Pattern MARK = Pattern.compile("[" + IN_ORDER + "]");
    private static final Pattern VOWELS = Pattern.compile("(?:[aeiouy][\u0300-\u036F]*)+");

    private Tones() {}

    /** Small letters with the tone of each run of vowels on its last, wherever in the run it was written. */
    static String inOnePlace(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return compose(VOWELS.matcher(apart).replaceAll(Tones::atTheEnd));
    }

    private static String atTheEnd(MatchResult vowels) {
        String written = vowels.group();
        String tones = marks(written);
        return tones.length() == 1 ? without(written) + tones : written;
    }

    /** The tone marks in a text. */
    static String marks(String text) {
        StringBuilder found = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .chars()
                .filter(mark -> IN_ORDER.indexOf(mark) >= 0)
                .forEach(mark -> found.append((char) mark));
        return found.toString();
    }

    /** The text without its tone marks, composed. */
    static String without(String text) {
        return compose(
                MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""));
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
