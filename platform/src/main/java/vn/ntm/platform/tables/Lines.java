package vn.ntm.platform.tables;

import java.util.List;

/** Takes the lines of a file one by one. */
@FunctionalInterface
interface Lines {

    /**
     * @param line its number in the file, from 1
     * @param cells as they stand, without blanks around
     * @return whether more is wanted
     */
    boolean take(int line, List<String> cells);
}
