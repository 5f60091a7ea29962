package vn.ntm.criteria.sheets.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of assessments as it is laid out: titles, headings in Vietnamese as in the annex, the row of names by which it
 * is read back, and a row for each unit.
 *
 * @param titles what the table is, label and text
 * @param headings of each column, by its name
 * @param rows those of the units
 * @param guide what each column takes, the header first
 */
public record Layout(
        List<List<String>> titles,
        List<String> header,
        Map<String, Heading> headings,
        List<Row> rows,
        List<List<String>> guide) {

    /**
     * What stands above the name of a column.
     *
     * @param choices offered in its cells; none where anything may be written
     * @param numbers what numbers it takes
     */
    record Heading(
            String criterion,
            String title,
            String unit,
            String threshold,
            String accepts,
            List<String> choices,
            Numbers numbers) {

        static Heading of(String title, String accepts) {
            return new Heading("", title, "", "", accepts, List.of(), Numbers.NONE);
        }
    }

    /** What numbers a column takes. */
    enum Numbers {
        /** It takes texts. */
        NONE,
        ANY,
        /** From 0 to 100. */
        SHARE,
        WHOLE
    }

    /**
     * The row of a unit.
     *
     * @param cells by column; what is absent is blank
     * @param note what is to be known of the cells; absent where they are the assessment's own
     */
    record Row(Map<String, Object> cells, @Nullable String note) {}
}
