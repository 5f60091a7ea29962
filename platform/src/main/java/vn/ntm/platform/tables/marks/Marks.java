package vn.ntm.platform.tables.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.tables.Columns;
import vn.ntm.platform.tables.TablePlace;
import vn.ntm.platform.tables.TitleLine;

/**
 * What is put on a sheet.
 *
 * @param notes what is said at cells, which are coloured too
 * @param rows what is said in the column of faults, by the number of the row
 * @param column that of faults, from 0: the one that an earlier marking left, else the first behind the table
 * @param isThere whether it is one that an earlier marking left
 * @param header the number of the row that is the header
 * @param listed the faults in their order, each with the cell that it is told at
 */
record Marks(
        SortedMap<CellAt, String> notes,
        Map<Integer, String> rows,
        int column,
        boolean isThere,
        int header,
        List<Listed> listed) {

    private static final String WHOLE_LINE = "*";

    /** A fault and where it is told. */
    record Listed(CellAt at, Fault fault) {}

    static Marks of(TablePlace place, List<Fault> faults, Locale language) {
        List<String> header = place.header().cells();
        boolean isThere = header.contains(Columns.FAULTS);
        int column = isThere ? header.indexOf(Columns.FAULTS) : lastOf(header) + 1;
        SortedMap<CellAt, StringJoiner> notes = new TreeMap<>();
        Map<Integer, StringJoiner> rows = new TreeMap<>();
        List<Listed> listed = new ArrayList<>();
        for (Fault fault : faults) {
            int row = fault.line() == null ? 1 : fault.line();
            int at = cells(place, row).indexOf(fault.field());
            String said = said(fault, language);
            String named = fault.field().equals(WHOLE_LINE) ? said : fault.field() + ": " + said;
            CellAt cell = new CellAt(row, Math.max(at, 0));
            notes.computeIfAbsent(cell, first -> new StringJoiner("\n")).add(at < 0 ? named : said);
            listed.add(new Listed(cell, fault));
            if (row > place.header().line()) {
                rows.computeIfAbsent(row, first -> new StringJoiner("; ")).add(named);
            }
        }
        return new Marks(
                text(notes, new TreeMap<>()),
                text(rows, new TreeMap<>()),
                column,
                isThere,
                place.header().line(),
                listed);
    }

    /** Titles say what they are about in their own cells; below, the header does. */
    private static List<String> cells(TablePlace place, int row) {
        return place.above().stream()
                .filter(line -> line.line() == row)
                .findFirst()
                .map(TitleLine::cells)
                .orElse(row < place.header().line() ? List.of() : place.header().cells());
    }

    private static int lastOf(List<String> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    private static String said(Fault fault, Locale language) {
        String accepted = fault.accepted().in(language);
        return fault.value() == null ? accepted : fault.value() + " → " + accepted;
    }

    private static <K> SortedMap<K, String> text(Map<K, StringJoiner> parts, SortedMap<K, String> into) {
        parts.forEach((key, part) -> into.put(key, part.toString()));
        return into;
    }
}
