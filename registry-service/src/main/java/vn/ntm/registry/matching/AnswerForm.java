package vn.ntm.registry.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.answers.TableFormat;

/** In which form a table is answered: of its own kind, unless the caller asks for another. */
public final class AnswerForm {

    private AnswerForm() {}

    /** @param accept as the framework has checked it: one of the forms suits */
    public static TableFormat of(@Nullable String accept, TableFormat own) {
        return accept == null
                ? own
                : Arrays.stream(accept.split(","))
                        .sorted(Comparator.comparing(AnswerForm::quality).reversed())
                        .flatMap(wanted -> named(wanted, own).stream())
                        .findFirst()
                        .orElse(own);
    }

    private static Optional<TableFormat> named(String wanted, TableFormat own) {
        String type = wanted.split(";")[0].strip();
        return type.equals("*/*")
                ? Optional.of(own)
                : Arrays.stream(TableFormat.values())
                        .filter(format -> format.mediaType().toString().equalsIgnoreCase(type))
                        .findFirst();
    }

    private static double quality(String wanted) {
        int at = wanted.indexOf("q=");
        try {
            return at < 0
                    ? 1
                    : Double.parseDouble(wanted.substring(at + 2).split(";")[0].strip());
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
