package vn.ntm.criteria.sheets.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.problems.Text;

/**
 * A number as a person wrote it into a cell. A text such as {@code 1.880} is 1880 to those who group thousands by points
 * and 1.88 to a machine: it is refused rather than guessed.
 *
 * @param cell what stands there
 * @param typed whether the cell holds a number, which has one meaning, and not a text
 * @param kind what the column wants
 */
record WrittenNumber(String cell, boolean typed, Kind kind) {

    /** What numbers a column wants. */
    enum Kind {
        /** Per cent; the sign may be written. */
        SHARE,
        /** How many there are. */
        WHOLE,
        /** Any number. */
        NUMBER
    }

    private static final Pattern TWO_MEANINGS = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern SEPARATORS = Pattern.compile("[.,]");
    private static final String PER_CENT = "%";
    private static final Text SHARES =
            new Text("một số theo %, như 98,5 hoặc 98,5%", "a number of per cent, such as 98.5 or 98.5%");
    private static final Text WHOLES =
            new Text("một số nguyên viết liền, như 1880", "a whole number without separators, such as 1880");
    private static final Text NUMBERS = new Text("một số, như 98,5", "a number, such as 98.5");

    /** The number; empty where it is none, or may be two. */
    Optional<BigDecimal> number() {
        String bare = kind == Kind.SHARE && cell.endsWith(PER_CENT)
                ? cell.substring(0, cell.length() - 1).strip()
                : cell;
        if (hasTwoMeanings(bare)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(bare.replace(',', '.')))
                    .filter(ValueJson::isPlain)
                    .filter(number -> kind != Kind.WHOLE || isWhole(number));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** What may be written in its place. */
    Text accepts() {
        if (kind == Kind.WHOLE) {
            return WHOLES;
        }
        if (hasTwoMeanings(cell)) {
            int last = Math.max(cell.lastIndexOf('.'), cell.lastIndexOf(','));
            String whole = SEPARATORS.matcher(cell).replaceAll("");
            String before = SEPARATORS.matcher(cell.substring(0, last)).replaceAll("");
            String after = cell.substring(last + 1) + "0";
            return new Text(
                            "một số chỉ hiểu một cách: %s nếu là hàng nghìn, %s,%s nếu là phần lẻ",
                            "a number that means one thing: %s where thousands are meant, %s.%s where decimals are")
                    .with(whole, before, after);
        }
        return kind == Kind.SHARE ? SHARES : NUMBERS;
    }

    private boolean hasTwoMeanings(String bare) {
        return !typed && TWO_MEANINGS.matcher(bare).matches();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** The number as a text that means one thing to whoever reads it back: with three decimals it would mean two. */
    static BigDecimal unmistakable(BigDecimal number) {
        return number.scale() == 3 ? number.setScale(4) : number;
    }
}
