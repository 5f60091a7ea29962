package vn.ntm.platform.tables.marks.parts;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet.
 *
 * @param row from 1
 * @param column from 0
 */
public record CellAt(int row, int column) implements Comparable<CellAt> {

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final Comparator<CellAt> ORDER =
            Comparator.comparingInt(CellAt::row).thenComparingInt(CellAt::column);

    /** The cell at an address such as {@code B7}; empty where that is none. */
    public static Optional<CellAt> of(@Nullable String address) {
        Matcher parts = ADDRESS.matcher(address == null ? "" : address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column =
                parts.group(1).toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        return Optional.of(new CellAt(Integer.parseInt(parts.group(2)), column - 1));
    }

    public String address() {
        return letters(column) + row;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    @Override
    public int compareTo(CellAt other) {
        return ORDER.compare(this, other);
    }
}
