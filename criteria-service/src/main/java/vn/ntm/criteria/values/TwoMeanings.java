package vn.ntm.criteria.values;

import java.util.regex.Pattern;
import vn.ntm.platform.problems.Text;

/**
 * A text such as {@code 1.880} is 1880 to those who group thousands by points and 1.88 to a machine: it is refused rather
 * than guessed.
 */
public final class TwoMeanings {

    private static final Pattern TWO = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern SEPARATORS = Pattern.compile("[.,]");

    private TwoMeanings() {}

    /** Whether a number that is written so may be two. */
    public static boolean has(String written) {
        return TWO.matcher(written).matches();
    }

    /** What may be written in place of one that {@link #has} two: either of them, so that it can be no other. */
    public static Text accepted(String written) {
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        String whole = SEPARATORS.matcher(written).replaceAll("");
        String before = SEPARATORS.matcher(written.substring(0, last)).replaceAll("");
        String after = written.substring(last + 1) + "0";
        return new Text(
                        "một số chỉ hiểu một cách: %s nếu là hàng nghìn, %s,%s nếu là phần lẻ",
                        "a number that means one thing: %s where thousands are meant, %s.%s where decimals are")
                .with(whole, before, after);
    }
}
