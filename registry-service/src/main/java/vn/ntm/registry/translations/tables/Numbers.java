package vn.ntm.registry.translations.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.platform.problems.Text;

/** The numbers that a table may hold: as large as any of the country's, and written plainly. */
public final class Numbers {

    public static final Text ACCEPTED = new Text(
            "một số như 1234 hoặc 1234.5, không dấu ngăn hàng nghìn",
            "a number such as 1234 or 1234.5, without separators");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,9})?");

    private Numbers() {}

    /** The number written so; empty where it is none. */
    public static Optional<BigDecimal> of(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The number in this column; empty where the row has none. */
    public static Optional<BigDecimal> of(TableRow row, String column) {
        return Optional.ofNullable(row.values().get(column)).flatMap(Numbers::of);
    }
}
