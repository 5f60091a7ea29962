package vn.ntm.platform.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** An encoding of the time before Unicode: what each letter becomes when its bytes are read as Windows-1252. */
enum LegacyEncoding {
    /** TCVN 5712:1993, form 3 ("ABC"): one byte a letter; capitals with a tone are small ones in a capital font. */
    TCVN3(
            "µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ "
                    + "ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00AD õ ø ö ÷ ù ú ý û ü þ",
            "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ"),

    /** VNI-Win: the letter, and behind it a byte for its marks. */
    VNI(
            "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò "
                    + "oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î",
            "");

    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    private static final int LONGEST = 2;

    private final Map<String, String> letters = new LinkedHashMap<>();

    LegacyEncoding(String small, String capitals) {
        String[] codes = small.split(" ");
        for (int i = 0; i < codes.length; i++) {
            letters.put(codes[i], LETTERS.substring(i, i + 1));
        }
        if (capitals.isEmpty()) {
            Map.copyOf(letters).forEach((code, letter) -> both(code, letter.toUpperCase(Locale.ROOT)));
        } else {
            for (String pair : capitals.split(" ")) {
                letters.put(pair.substring(0, 1), pair.substring(1));
            }
        }
    }

    /** The mark of a capital is a capital too in most texts, but not in all. */
    private void both(String code, String letter) {
        letters.put(code.toUpperCase(Locale.ROOT), letter);
        letters.putIfAbsent(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1), letter);
    }

    /** What a text that was read wrongly says; what is no code of this encoding stays. */
    String decode(String misread) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < misread.length()) {
            int taken = Math.min(LONGEST, misread.length() - at);
            while (taken > 1 && !letters.containsKey(misread.substring(at, at + taken))) {
                taken--;
            }
            String code = misread.substring(at, at + taken);
            text.append(letters.getOrDefault(code, code));
            at += taken;
        }
        return text.toString();
    }

    /** What becomes of a text: for tests of what is told. */
    String misread(String text) {
        Map<String, String> codes = new LinkedHashMap<>();
        letters.forEach((code, letter) -> codes.putIfAbsent(letter, code));
        StringBuilder misread = new StringBuilder();
        text.chars().mapToObj(Character::toString).forEach(letter -> {
            String small = letter.toLowerCase(Locale.ROOT);
            misread.append(codes.getOrDefault(letter, this == TCVN3 ? codes.getOrDefault(small, letter) : letter));
        });
        return misread.toString();
    }
}
