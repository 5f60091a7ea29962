package vn.ntm.registry.files;

/**
 * Tells Vietnamese text from what it becomes when TCVN3 or VNI, the encodings of the time before Unicode, are read as
 * something else: that decodes without error into nonsense such as {@code hép møt} or {@code Xin chaøo}.
 */
final class VietnameseLetters {

    /** Of the letters U+00A0 to U+00FF, those that Vietnamese has. */
    private static final String LATIN_1 = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    private VietnameseLetters() {}

    /** The first character that no Vietnamese text has, as it is or as a code point; empty where all may stand. */
    static String firstForeign(String text) {
        return text.codePoints()
                .filter(VietnameseLetters::isForeign)
                .mapToObj(point ->
                        Character.isLetterOrDigit(point) ? Character.toString(point) : "U+%04X".formatted(point))
                .findFirst()
                .orElse("");
    }

    private static boolean isForeign(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> point == 0xFFFD || (point >= 0xA0 && point <= 0xFF && LATIN_1.indexOf(point) < 0);
        };
    }
}
