package vn.ntm.platform.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people and official lists write it. Pure: the same text gives the same answer for ever. */
public final class Vietnamese {

    /**
     * Names as Vietnamese sorts them: by the alphabet (Đ after D, Ê after E), then by tone (<i>ngang, huyền, hỏi, ngã,
     * sắc, nặng</i>), then small letters first; a number by its value, so that Phường 2 comes before Phường 10.
     */
    public static final Comparator<String> COMPARATOR = Comparator.comparing(Vietnamese::sortKey);

    private static final Pattern APOSTROPHES = Pattern.compile("\\s*[\u2018\u2019\u02BC\u02B9\u00B4`'\u2032]\\s*");
    private static final Pattern DASHES = Pattern.compile("\\s*[-\u2010\u2011\u2012\u2013\u2014\u2212]\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Vietnamese() {}

    /** The text in the composed form (NFC), in which it is kept; the spelling is not touched. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The same for all spellings of one name: small letters, the tone mark in one place (Hoà, Hòa), one apostrophe,
     * one blank between words and none around a hyphen. For comparing, not for showing.
     */
    public static String matchKey(String text) {
        String apart = BLANKS.matcher(nfc(text)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String hyphens = DASHES.matcher(apart).replaceAll("-");
        return Tones.inOnePlace(APOSTROPHES.matcher(hyphens).replaceAll("'"));
    }

    /** {@link #matchKey} without any diacritics: {@code Đắk Lắk} is dak lak, {@code Ea H'Leo} is ea hleo. */
    public static String searchKey(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(matchKey(text), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("'", "");
        return NO_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * Whether the text is TCVN3 or VNI, the encodings of the time before Unicode, read as something else: it decodes
     * without error into nonsense such as {@code hép møt} or {@code Xin chaøo}. What happens to be another good
     * Vietnamese word (Hồng An in VNI is Hoàng An) cannot be told.
     */
    public static boolean isLegacyEncoded(String text) {
        return !LegacyText.firstSign(nfc(text)).isEmpty();
    }

    /**
     * What shows that the text cannot be kept as Vietnamese: the first character that no Vietnamese text has (as it is,
     * or as a code point where it cannot be seen), or the first word that only TCVN3 or VNI explains; empty where all
     * may stand.
     */
    public static String firstForeign(String text) {
        String composed = nfc(text);
        return composed.codePoints()
                .filter(Vietnamese::isUnkeepable)
                .mapToObj("U+%04X"::formatted)
                .findFirst()
                .orElseGet(() -> LegacyText.firstSign(composed));
    }

    /** By its natural order texts sort as by {@link #COMPARATOR}; to be kept where many are sorted. Not for showing. */
    public static String sortKey(String text) {
        return SortKey.of(text);
    }

    private static boolean isUnkeepable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> point == 0xFFFD;
        };
    }
}
