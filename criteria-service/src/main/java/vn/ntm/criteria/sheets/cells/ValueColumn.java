package vn.ntm.criteria.sheets.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.names.Measures;
import vn.ntm.platform.problems.Text;

/**
 * A column of values.
 *
 * @param path the code of the indicator and, of a composite, the names of the parts, such as {@code 12.1/men}
 * @param unit of its numbers, such as {@code %}; absent where its values are achieved or not
 * @param isCount whether it is one of the two counts of a share, in whose place the share itself may be given
 */
public record ValueColumn(
        String path, Indicator indicator, @Nullable String unit, boolean isCount) {

    private static final String SHARE = "%";
    private static final String MEN = "/men";
    private static final String WOMEN = "/women";
    private static final Text ACHIEVED = new Text(
            ValueCells.MET + " hoặc " + ValueCells.NOT_MET,
            ValueCells.MET + " (met) or " + ValueCells.NOT_MET + " (not met)");

    /** Whether its values are achieved or not; otherwise they are numbers. */
    public boolean isAchieved() {
        return unit == null;
    }

    /** Whether its numbers are shares of a hundred. */
    public boolean isShare() {
        return SHARE.equals(unit) && !isCount;
    }

    /** Whether its numbers are whole. */
    public boolean isWhole() {
        return isCount || Measures.areCounted(unit);
    }

    /** Whether its values follow from the record, so that nobody writes them. */
    public boolean isDerived() {
        return indicator.derived() != null;
    }

    /** What it asks: of a composite the indicator and the part. */
    public String title() {
        String part = PartTitles.of(path);
        return part.isEmpty() ? indicator.textVi() : indicator.textVi() + " – " + part;
    }

    /** The name of the part that it asks; blank where that is the whole indicator. */
    public String part() {
        return PartTitles.of(path);
    }

    /** Its unit in Vietnamese; of what is counted for a share none is known. */
    public String measure() {
        return isCount ? "số lượng" : Measures.vietnamese(unit);
    }

    /** What may be written in its cells. */
    public Text accepts() {
        return isAchieved() ? ACHIEVED : written("", true).accepts();
    }

    WrittenNumber written(String cell, boolean typed) {
        WrittenNumber.Kind kind =
                isWhole() ? WrittenNumber.Kind.WHOLE : isShare() ? WrittenNumber.Kind.SHARE : WrittenNumber.Kind.NUMBER;
        return new WrittenNumber(cell, typed, kind);
    }

    /** All columns of a set, in its order; those of counts behind the share. */
    public static Map<String, ValueColumn> of(IndicatorSet set) {
        Map<String, ValueColumn> columns = new LinkedHashMap<>();
        set.codes().forEach(code -> {
            Indicator indicator = set.find(code).orElseThrow();
            of(indicator, code, indicator.requirement()).forEach(column -> columns.put(column.path(), column));
        });
        return columns;
    }

    private static List<ValueColumn> of(Indicator indicator, String path, Requirement requirement) {
        List<ValueColumn> columns = new ArrayList<>();
        if (requirement instanceof Achieved) {
            columns.add(new ValueColumn(path, indicator, null, false));
        } else if (requirement instanceof Compared compared) {
            columns.add(new ValueColumn(path, indicator, compared.unit(), false));
            if (compared.unit().equals(SHARE)) {
                columns.add(new ValueColumn(path + "/" + Compared.PART, indicator, SHARE, true));
                columns.add(new ValueColumn(path + "/" + Compared.OF, indicator, SHARE, true));
            }
        } else if (requirement instanceof AllOf all) {
            all.parts().forEach((name, part) -> columns.addAll(of(indicator, path + "/" + name, part)));
        } else if (requirement instanceof AnyOf any) {
            any.parts().forEach((name, part) -> columns.addAll(of(indicator, path + "/" + name, part)));
        } else if (requirement instanceof ForMenAndWomen both) {
            columns.addAll(of(indicator, path + MEN, both.required()));
            columns.addAll(of(indicator, path + WOMEN, both.required()));
        } else {
            columns.addAll(of(indicator, path, inner(requirement)));
        }
        return columns;
    }

    private static Requirement inner(Requirement requirement) {
        if (requirement instanceof WhereThereIs where) {
            return where.required();
        } else if (requirement instanceof NotFor not) {
            return not.required();
        } else if (requirement instanceof LeftToMinistry ministry) {
            return ministry.required();
        }
        return ((LeftToProvince) requirement).national();
    }
}
