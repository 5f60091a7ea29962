package vn.ntm.platform.tables;

import java.util.List;
import java.util.Set;

/**
 * A line of a file.
 *
 * @param number in the file, from 1
 * @param cells as they stand, without blanks around
 * @param numbers the places, from 0, of cells that hold numbers and not texts that look like some; only a spreadsheet
 *     tells
 */
public record Line(int number, List<String> cells, Set<Integer> numbers) {

    /** The same without the empty cells that a sheet has behind a row that once held something. */
    Line trimmed() {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return new Line(number, cells.subList(0, end), numbers);
    }
}
