package vn.ntm.registry.directory.questions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;

/**
 * A unit that holds or held a code.
 *
 * @param name its last name under the code
 * @param first the first day; absent where it is not known
 * @param last the last day; absent while it holds
 */
record CodeHolder(
        String name, @Nullable LocalDate first, @Nullable LocalDate last) {

    /** Whose the code is on other days than the one asked for, for a caller who took a code for an identity. */
    static Text describe(String code, List<CodeHolder> holders) {
        List<Text> sentences = holders.stream().map(CodeHolder::sentence).toList();
        return new Text(
                code + String.join(";", sentences.stream().map(Text::vi).toList()) + ".",
                code + String.join(";", sentences.stream().map(Text::en).toList()) + ".");
    }

    private Text sentence() {
        if (last == null) {
            return first == null
                    ? new Text(" là " + name, " is " + name)
                    : new Text(" là " + name + " từ " + first, " is " + name + " from " + first);
        }
        return first == null
                ? new Text(" là " + name + " đến hết " + last, " was " + name + " until " + last)
                : new Text(
                        " là " + name + " từ " + first + " đến hết " + last,
                        " was " + name + " from " + first + " until " + last);
    }
}
