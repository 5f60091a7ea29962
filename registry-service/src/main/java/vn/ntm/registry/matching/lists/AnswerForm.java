package vn.ntm.registry.matching.lists;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.tables.answers.TableFormat;

/** In which form a table is answered: of its own kind, unless the caller asks for another. */
public final class AnswerForm {

    private static final Map<String, TableFormat> FORMS = Map.of(
            TableFormat.JSON_TYPE, TableFormat.JSON,
            TableFormat.CSV_TYPE, TableFormat.CSV,
            TableFormat.XLSX_TYPE, TableFormat.XLSX);

    private AnswerForm() {}

    /** Empty where none of the forms suits. */
    public static Optional<TableFormat> of(@Nullable String accept, TableFormat own) {
        return accept == null || accept.isBlank()
                ? Optional.of(own)
                : Arrays.stream(accept.split(","))
                        .sorted(Comparator.comparing(AnswerForm::quality).reversed())
                        .flatMap(wanted -> named(wanted, own).stream())
                        .findFirst();
    }

    private static Optional<TableFormat> named(String wanted, TableFormat own) {
        String type = wanted.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return type.endsWith("/*") ? Optional.of(own) : Optional.ofNullable(FORMS.get(type));
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
