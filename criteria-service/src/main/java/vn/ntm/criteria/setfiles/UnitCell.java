package vn.ntm.criteria.setfiles;

import vn.ntm.criteria.setfiles.words.SetWords;

/** The unit of values in Vietnamese; a unit that only looks like the Vietnamese of another stands in quotes. */
final class UnitCell {

    private static final String QUOTE = "\"";

    private UnitCell() {}

    static String of(String unit) {
        String vietnamese = SetWords.UNIT.vietnamese(unit);
        return read(vietnamese).equals(unit) ? vietnamese : QUOTE + unit + QUOTE;
    }

    static String read(String cell) {
        boolean isQuoted = cell.length() > 1 && cell.startsWith(QUOTE) && cell.endsWith(QUOTE);
        return isQuoted
                ? cell.substring(1, cell.length() - 1)
                : SetWords.UNIT.word(cell).orElse(cell);
    }
}
