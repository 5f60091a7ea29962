package vn.ntm.registry.translations.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table that is to be translated.
 *
 * @param row its number, by which the answer names it: the line of a file, otherwise from 1
 * @param code absent where the row has only a name
 * @param parent code or name of a unit above, which tells units of one name apart
 * @param values by column; what is blank is left out
 */
public record TableRow(
        int row,
        @Nullable String code,
        @Nullable String name,
        @Nullable String parent,
        Map<String, String> values) {

    public TableRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
