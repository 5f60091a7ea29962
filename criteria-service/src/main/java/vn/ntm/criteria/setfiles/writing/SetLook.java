package vn.ntm.criteria.setfiles.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.ThresholdColumn;
import vn.ntm.criteria.setfiles.cells.Unread;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.platform.tables.answers.Sheet;

/** How the spreadsheet of a set looks to the person who completes it, on the screen and on paper. */
final class SetLook {

    /** Widths in characters; longer texts are wrapped. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry(SetColumns.CRITERION, 16),
            Map.entry(SetColumns.CODE, 10),
            Map.entry(SetColumns.TEXT, 48),
            Map.entry(SetColumns.WANTED, 22),
            Map.entry(SetColumns.UNIT, 11),
            Map.entry(SetColumns.COMPARISON, 8),
            Map.entry(SetColumns.DECISION, 14),
            Map.entry(SetColumns.ANNEX, 8),
            Map.entry(SetColumns.ITEM, 7),
            Map.entry(SetColumns.TEXT_CONFIDENCE, 13),
            Map.entry(SetColumns.THRESHOLD_CONFIDENCE, 13),
            Map.entry(SetColumns.EVIDENCE, 40),
            Map.entry(SetColumns.NOTE, 80),
            Map.entry(SetColumns.ENGLISH, 32),
            Map.entry(SetColumns.GROUP, 14),
            Map.entry(SetColumns.DOCUMENTS, 28),
            Map.entry(SetColumns.EVIDENCE_KINDS, 18),
            Map.entry(SetColumns.STRUCTURE, 20),
            Map.entry(SetColumns.KEY, 18));

    private static final int OF_THRESHOLDS = 10;
    private static final int OF_YEARS = 9;

    /** The columns that stay in sight: which indicator a row is. */
    private static final int FROZEN = 3;

    /** Wider than this, a page of A3 cannot be read. */
    private static final int CHARACTERS_ON_A_PAGE = 280;

    private SetLook() {}

    static Sheet.Layout of(List<String> header, Set<Integer> headings) {
        Map<String, Integer> widths = new HashMap<>(WIDTHS);
        header.forEach(column -> widths.putIfAbsent(column, column.matches(".*\\d{4}") ? OF_YEARS : OF_THRESHOLDS));
        int pages = 1 + header.stream().mapToInt(widths::get).sum() / CHARACTERS_ON_A_PAGE;
        return new Sheet.Layout(widths, FROZEN, pages, headings, Unread.MARK);
    }

    static Map<String, Sheet.Hint> hints(List<ThresholdColumn> thresholds) {
        Map<String, Sheet.Hint> hints = new HashMap<>();
        SetGuide.COLUMNS.forEach((column, note) -> hints.put(column, new Sheet.Hint(note, choices(column))));
        thresholds.forEach(column -> hints.put(
                column.name(),
                new Sheet.Hint(column.note() + ". Một số; \"chưa đọc: lý do\" nếu chưa biết.", List.of())));
        return hints;
    }

    private static List<String> choices(String column) {
        return switch (column) {
            case SetColumns.COMPARISON -> SetWords.COMPARISON.all();
            case SetColumns.TEXT_CONFIDENCE, SetColumns.THRESHOLD_CONFIDENCE -> SetWords.CONFIDENCE.all();
            default -> List.of();
        };
    }
}
