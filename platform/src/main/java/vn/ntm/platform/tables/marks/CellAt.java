package vn.ntm.platform.tables.marks;

import java.util.Comparator;
import org.apache.poi.ss.util.CellAddress;

/**
 * Where a cell stands.
 *
 * @param row its number in the file, from 1
 * @param column its place, from 0
 */
record CellAt(int row, int column) implements Comparable<CellAt> {

    private static final Comparator<CellAt> ORDER =
            Comparator.comparing(CellAt::row).thenComparing(CellAt::column);

    CellAddress poi() {
        return new CellAddress(row - 1, column);
    }

    @Override
    public int compareTo(CellAt other) {
        return ORDER.compare(this, other);
    }
}
