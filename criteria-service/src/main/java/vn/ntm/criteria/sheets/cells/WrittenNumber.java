package vn.ntm.criteria.sheets.cells;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ntm.criteria.values.TwoMeanings;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.problems.Text;

/**
 * A number as a person wrote it into a cell; a text that has {@link TwoMeanings} is refused rather than guessed.
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
            return TwoMeanings.accepted(cell);
        }
        return kind == Kind.SHARE ? SHARES : NUMBERS;
    }

    private boolean hasTwoMeanings(String bare) {
        return !typed && TwoMeanings.has(bare);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** The number as a text that means one thing to whoever reads it back: with three decimals it would mean two. */
    static BigDecimal unmistakable(BigDecimal number) {
        return number.scale() == 3 ? number.setScale(4) : number;
    }
}
