package vn.ntm.criteria.rules;

import java.util.List;
import java.util.Locale;
import vn.ntm.platform.problems.Text;

/**
 * What a rule has to say of values.
 *
 * @param key by which an officer answers it; another as soon as the values are others
 * @param indicators the codes of those that it is about
 * @param text why, with the numbers
 */
public record Remark(String key, String rule, Severity severity, List<String> indicators, Text text) {

    /** The paths of the numbers that it is about, such as {@code 12.1/men}: its key names them. */
    public List<String> paths() {
        int end = key.lastIndexOf('=');
        return end < 0
                ? indicators
                : List.of(key.substring(key.indexOf(':') + 1, end).split(","));
    }

    /** What follows from a remark. */
    public enum Severity {
        /** The values cannot be handed in. */
        ERROR,
        /** An officer says why they are right. */
        WARNING;

        /** The name on the wire: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
