package vn.ntm.platform.problems;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a request.
 *
 * @param field where in the request: a JSON path, a parameter or a column
 * @param line the line of a file, from 1; absent outside files
 * @param value what was found there
 * @param accepted what would be accepted
 */
public record Fault(
        String field, @Nullable Integer line, @Nullable String value, Text accepted) {

    public static Fault of(String field, @Nullable Object value, Text accepted) {
        return new Fault(field, null, value == null ? null : String.valueOf(value), accepted);
    }
}
