package vn.ntm.criteria.sheets.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.subjects.AskedFacts;
import vn.ntm.platform.tables.Columns;

/**
 * The columns of a table of assessments by a set.
 *
 * @param facts what the set has to be told beside values, by path
 * @param values by path
 */
public record SheetColumns(Map<String, FactColumn> facts, Map<String, ValueColumn> values) {

    public static final String CODE = "code";
    public static final String NAME = "name";

    /** What is said to the warnings of a row. */
    public static final String ANSWER = "answer";

    /** Where the values come from that the row says anew. */
    public static final String SOURCE = "source";

    public static final String REVISION = "revision";

    public static SheetColumns of(IndicatorSet set) {
        return new SheetColumns(FactColumn.of(AskedFacts.of(set)), ValueColumn.of(set));
    }

    /** Those that a file may have. */
    public Columns ofFile() {
        List<String> optional = new ArrayList<>(List.of(NAME, SOURCE, ANSWER, REVISION));
        optional.addAll(facts.keySet());
        optional.addAll(values.keySet());
        return new Columns(List.of(CODE), optional).underTitles();
    }

    /**
     * The column to be marked where this field of a submission is wrong: the first of the first indicator or number that
     * it is about, of those that the file has where it has one.
     */
    public String marked(String field, Set<String> ofFile) {
        String about = field.substring(field.indexOf('.') + 1);
        String numbers = about.substring(about.indexOf(':') + 1);
        String path = numbers.split("[,=]", 2)[0];
        List<String> meant = values.keySet().stream()
                .filter(column -> column.equals(path) || column.startsWith(path + "/"))
                .toList();
        return meant.stream()
                .filter(ofFile::contains)
                .findFirst()
                .or(() -> meant.stream().findFirst())
                .orElse(field);
    }
}
