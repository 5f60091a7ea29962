package vn.ntm.registry.vintages;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list of units of unknown date.
 *
 * @param row its number: the line of a file, otherwise from 1
 */
record ListRow(int row, @Nullable String code, @Nullable String name) {}
