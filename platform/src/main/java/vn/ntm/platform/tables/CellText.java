package vn.ntm.platform.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.text.Vietnamese;

/** What a person sees in a cell of a spreadsheet, as text. */
final class CellText {

    /** A spreadsheet counts with 15 digits: what comes behind is the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Beyond these a number written out would fill the memory. */
    private static final int LARGEST_EXPONENT = 30;

    private static final double FIRST_DAY = 1;
    private static final double LAST_DAY = 2_958_466;

    /** The formats of dates that need no definition: of all languages, and of those that count their own way. */
    private static final Set<Integer> BUILT_IN_DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");
    private static final Pattern PADDED = Pattern.compile("0{2,30}");

    private CellText() {}

    static String of(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell, number) ? date(number, cell) : number(number, cell.getDataFormatString());
        }
        String text = value == null ? "" : value.toString();
        return Vietnamese.nfc(text.replace('\u00A0', ' ').strip());
    }

    private static boolean isDate(Cell cell, BigDecimal number) {
        double days = number.doubleValue();
        if (days < FIRST_DAY || days >= LAST_DAY) {
            return false;
        }
        String format = cell.getDataFormatString();
        if (format == null) {
            Integer id = cell.getDataFormatId();
            return id != null && BUILT_IN_DATES.contains(id);
        }
        return DAY_OR_YEAR.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }

    /** A formula's cell has its number too, but the library gives days of number cells alone. */
    private static String date(BigDecimal days, Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return text(LocalDateTime.of(1899, 12, 30, 0, 0)
                    .plusSeconds(days.multiply(BigDecimal.valueOf(86_400))
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValue()));
        }
        return text(cell.asDate());
    }

    private static String text(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    /** Whether the cell shows a share as so many of a hundred: 0.955 as 95.5%. */
    private static boolean isPercent(@Nullable String format) {
        return format != null && LITERALS.matcher(format).replaceAll("").indexOf('%') >= 0;
    }

    private static String number(BigDecimal exact, @Nullable String format) {
        BigDecimal seen = exact.round(DIGITS).stripTrailingZeros();
        if (Math.abs((long) seen.precision() - seen.scale()) > LARGEST_EXPONENT) {
            return seen.toString();
        }
        String digits = seen.toPlainString();
        if (isPercent(format)) {
            return seen.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        boolean padded = format != null && PADDED.matcher(format).matches() && seen.scale() <= 0 && seen.signum() >= 0;
        return padded ? "0".repeat(Math.max(0, format.length() - digits.length())) + digits : digits;
    }
}
