package vn.ntm.criteria.setfiles.cells;

import vn.ntm.criteria.setfiles.words.SetWords;

/** The unit of values in Vietnamese; a unit that only looks like the Vietnamese of another stands in quotes. */
public final class UnitCell {

    private static final String QUOTE = "\"";

    private UnitCell() {}

    public static String of(String unit) {
        String vietnamese = SetWords.UNIT.vietnamese(unit);
        return read(vietnamese).equals(unit) ? vietnamese : QUOTE + unit + QUOTE;
    }

    public static String read(String cell) {
        boolean isQuoted = cell.length() > 1 && cell.startsWith(QUOTE) && cell.endsWith(QUOTE);
        return isQuoted
                ? cell.substring(1, cell.length() - 1)
                : SetWords.UNIT.word(cell).orElse(cell);
    }
}
