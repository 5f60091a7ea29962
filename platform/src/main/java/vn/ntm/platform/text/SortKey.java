package vn.ntm.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Builds the key by which a text is sorted, as the common locale data have it for Vietnamese: letters first, tones where
 * those are equal, then small before capital. A blank sorts before signs, these before numbers, these before letters.
 */
final class SortKey {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static final char END = 0;
    private static final char BLANK = 1;
    private static final char SIGN = 2;
    private static final char NUMBER = 3;
    private static final char FIRST_LETTER = 4;
    private static final char OTHER_LETTER = 0x100;

    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder tones = new StringBuilder();
    private final StringBuilder capitals = new StringBuilder();

    private SortKey() {}

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        SortKey key = new SortKey();
        int at = 0;
        while (at < composed.length()) {
            at = isDigit(composed.charAt(at)) ? key.number(composed, at) : key.character(composed, at);
        }
        return key.letters
                .append(END)
                .append(key.tones)
                .append(END)
                .append(key.capitals)
                .append(END)
                .append(composed)
                .toString();
    }

    /** A longer number is a greater one, once its leading zeros are gone. */
    private int number(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int first = start;
        while (first < end && text.charAt(first) == '0') {
            first++;
        }
        letters.append(NUMBER).append((char) (end - first)).append(text, first, end);
        return end;
    }

    private int character(String text, int at) {
        String letter = text.substring(at, at + 1);
        if (letter.isBlank()) {
            letters.append(BLANK);
            return at + 1;
        }
        if (!Character.isLetter(letter.charAt(0))) {
            letters.append(SIGN).append(letter);
            return at + 1;
        }
        String tone = letter.charAt(0) < 128 ? "" : Tones.marks(letter);
        String small =
                tone.isEmpty() ? letter.toLowerCase(Locale.ROOT) : Tones.without(letter.toLowerCase(Locale.ROOT));
        int place = ALPHABET.indexOf(small);
        if (place < 0) {
            letters.append(OTHER_LETTER).append(small);
        } else {
            letters.append((char) (FIRST_LETTER + place));
        }
        tones.append((char) (1 + (tone.isEmpty() ? 0 : 1 + Tones.IN_ORDER.indexOf(tone))));
        capitals.append(Character.isUpperCase(letter.charAt(0)) ? '1' : '0');
        return at + 1;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
