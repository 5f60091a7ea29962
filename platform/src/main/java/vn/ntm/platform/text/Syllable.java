package vn.ntm.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a word is a syllable as Vietnamese orthography builds it: an onset, a rhyme that may follow it, one tone. */
final class Syllable {

    private static final List<String> ONSETS = List.of(
            "ngh", "ng", "gh", "gi", "kh", "nh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay "
                    + "ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
                    + "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                    + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet "
                    + "oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ "
                    + "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng "
                    + "ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh ych yt")
            .split(" "));

    private static final Set<String> BEFORE_FRONT_VOWELS_ONLY = Set.of("ngh", "gh", "k");
    private static final Set<String> BEFORE_OTHER_VOWELS_ONLY = Set.of("ng", "g", "c");
    private static final String FRONT_VOWELS = "eêiy";

    /** Lips that close or meet do not round at once: no native word begins so. */
    private static final Set<String> WITHOUT_OA = Set.of("b", "m", "ph", "p", "v", "c", "qu");

    /** Before these last letters the tone stands on the vowel in front of them: áo, not aó. */
    private static final Set<String> FALLING = Set.of(
            "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "iu", "oi", "ôi", "ơi", "ui", "ưi", "ưu", "ia", "ưa");

    private static final String SHARP = "\u0301";
    private static final String HEAVY = "\u0323";

    private Syllable() {}

    static boolean isSpelt(String word) {
        String tone = Tones.marks(word);
        return tone.length() <= 1 && !hasInnerCapital(word) && isBuilt(word.toLowerCase(Locale.ROOT), tone);
    }

    private static boolean isBuilt(String word, String tone) {
        String letters = Tones.without(word);
        return letters.equals("gi")
                || ONSETS.stream()
                        .filter(letters::startsWith)
                        .anyMatch(onset -> mayFollow(onset, letters.substring(onset.length()), tone, word));
    }

    private static boolean mayFollow(String onset, String rhyme, String tone, String word) {
        if (!RHYMES.contains(rhyme) || !suits(onset, rhyme)) {
            return false;
        }
        boolean stopped = rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
        if (stopped) {
            return tone.equals(SHARP) || tone.equals(HEAVY);
        }
        return tone.isEmpty() || !isOnGlide(onset, rhyme, word);
    }

    private static boolean suits(String onset, String rhyme) {
        boolean front = FRONT_VOWELS.indexOf(rhyme.charAt(0)) >= 0;
        if (front ? BEFORE_OTHER_VOWELS_ONLY.contains(onset) : BEFORE_FRONT_VOWELS_ONLY.contains(onset)) {
            return false;
        }
        boolean rounded = rhyme.startsWith("oa") || rhyme.startsWith("oă") || rhyme.startsWith("oe");
        return !(rounded && WITHOUT_OA.contains(onset)) && !(onset.equals("qu") && rhyme.startsWith("u"));
    }

    private static boolean isOnGlide(String onset, String rhyme, String word) {
        boolean falling = rhyme.length() > 1 && FALLING.contains(rhyme.substring(rhyme.length() - 2));
        return falling
                && !Tones.marks(word.substring(word.length() - 1)).isEmpty()
                && !(onset.equals("gi") || onset.equals("qu"));
    }

    /** A capital with a diacritic behind a first letter, where the word also has small ones: TÊn. */
    private static boolean hasInnerCapital(String word) {
        boolean hasSmall = word.codePoints().anyMatch(Character::isLowerCase);
        return hasSmall && word.codePoints().skip(1).anyMatch(letter -> letter > 127 && Character.isUpperCase(letter));
    }
}
