package vn.ntm.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells text in TCVN3 or VNI that was read as Windows-1252. Its words are looked at together: a cell has one encoding. */
final class LegacyText {

    /** Of the characters U+00A0 to U+00FF, those that Vietnamese text has. */
    private static final String LATIN_1 = "\u00A0´ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    /** The marks of VNI behind a vowel, where no word of any people of Vietnam has two such vowels. */
    private static final Pattern VNI_PAIR = Pattern.compile(
            "a[âàáãèéúùõ]|aê(?!ê)|e[ùõâàáã]|o[ùõâ]|[uyô][ùõ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Well built, yet no words: what Sơn, Phúc, Lộc, Bộc, Mộc, Phố and Phụng become. */
    private static final Set<String> NO_WORDS = Set.of("sôn", "phóc", "léc", "béc", "méc", "phè", "phông");

    /** Words that names hardly have, and what the commonest ones become: Phú, Vũ. Told only where all words are such. */
    private static final Set<String> DOUBTFUL = Set.of("phó", "vò");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

    private LegacyText() {}

    /** The first character or word that shows it; empty where none does. */
    static String firstSign(String text) {
        return text.codePoints()
                .filter(point -> point >= 0xA0 && point <= 0xFF && LATIN_1.indexOf(point) < 0)
                .mapToObj(point ->
                        Character.isLetterOrDigit(point) ? Character.toString(point) : "U+%04X".formatted(point))
                .findFirst()
                .orElseGet(() -> firstWord(text));
    }

    /** A letter beyond U+00FF, as most Vietnamese sentences have, is proof of Unicode. */
    private static String firstWord(String text) {
        boolean provenUnicode = text.codePoints().anyMatch(point -> point > 0xFF && Character.isLetter(point));
        List<String> words = marked(text);
        if (provenUnicode || words.isEmpty()) {
            return "";
        }
        return words.stream()
                .filter(word -> VNI_PAIR.matcher(word).find())
                .findFirst()
                .orElseGet(() -> isExplained(text) ? words.get(0) : "");
    }

    private static boolean isExplained(String text) {
        return Arrays.stream(LegacyEncoding.values()).anyMatch(encoding -> isExplained(text, encoding));
    }

    /** Whether some word is wrong as it stands, and each word that the encoding would change is well spelt in it. */
    private static boolean isExplained(String text, LegacyEncoding encoding) {
        boolean sentence = text.codePoints().anyMatch(Character::isLowerCase);
        List<String> words = words(text);
        List<String> changed = words.stream()
                .filter(word -> !encoding.decode(word).equals(word))
                .toList();
        boolean wrong = changed.stream().anyMatch(word -> !isWord(word, sentence));
        boolean doubtful = words.size() > 1 && changed.stream().allMatch(word -> DOUBTFUL.contains(small(word)));
        return !changed.isEmpty()
                && (wrong || doubtful)
                && changed.stream().allMatch(word -> Syllable.isSpelt(encoding.decode(word)));
    }

    private static boolean isWord(String word, boolean sentence) {
        boolean shouts = sentence && CAPITALS.matcher(word).matches();
        return Syllable.isSpelt(word) && !shouts && !NO_WORDS.contains(small(word));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> marked(String text) {
        return words(text).stream()
                .filter(word -> word.codePoints().anyMatch(point -> point > 127))
                .toList();
    }
}
