package vn.ntm.criteria.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.criteria.catalogue.AskedFacts;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.platform.tables.Columns;

/**
 * The columns of a table of assessments by a set.
 *
 * @param facts what the set has to be told beside values, by path
 * @param values by path
 */
record SheetColumns(Map<String, FactColumn> facts, Map<String, ValueColumn> values) {

    static final String CODE = "code";
    static final String NAME = "name";

    /** What is said to the warnings of a row. */
    static final String ANSWER = "answer";

    static final String REVISION = "revision";

    static SheetColumns of(IndicatorSet set) {
        return new SheetColumns(FactColumn.of(AskedFacts.of(set)), ValueColumn.of(set));
    }

    /** Those that a file may have. */
    Columns ofFile() {
        List<String> optional = new ArrayList<>(List.of(NAME, ANSWER, REVISION));
        optional.addAll(facts.keySet());
        optional.addAll(values.keySet());
        return new Columns(List.of(CODE), optional);
    }

    /**
     * The column to be marked where this field of a submission is wrong: the first of the first indicator or number that
     * it is about.
     */
    String marked(String field) {
        String about = field.substring(field.indexOf('.') + 1);
        String numbers = about.substring(about.indexOf(':') + 1);
        String path = numbers.split("[,=]", 2)[0];
        Set<String> all = values.keySet();
        return all.contains(path)
                ? path
                : all.stream()
                        .filter(column -> column.startsWith(path + "/"))
                        .findFirst()
                        .orElse(field);
    }
}
