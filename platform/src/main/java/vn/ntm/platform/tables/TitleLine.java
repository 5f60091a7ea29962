package vn.ntm.platform.tables;

import java.util.List;

/**
 * A line above the header of a table.
 *
 * @param line its number in the file, from 1
 * @param cells as they stand, without blanks around
 */
public record TitleLine(int line, List<String> cells) {

    public TitleLine {
        cells = List.copyOf(cells);
    }
}
