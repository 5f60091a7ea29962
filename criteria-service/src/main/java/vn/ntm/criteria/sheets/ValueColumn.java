package vn.ntm.criteria.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * A column of values.
 *
 * @param path the code of the indicator and, of a composite, the names of the parts, such as {@code 12.1/men}
 * @param isAchieved whether its values are achieved or not; otherwise they are numbers
 * @param isCount whether it is one of the two counts of a share, in whose place the share itself may be given
 */
record ValueColumn(String path, Indicator indicator, boolean isAchieved, boolean isCount) {

    /** All columns of a set, in its order; those of counts behind the share. */
    static Map<String, ValueColumn> of(IndicatorSet set) {
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
            columns.add(new ValueColumn(path, indicator, true, false));
        } else if (requirement instanceof Compared compared) {
            columns.add(new ValueColumn(path, indicator, false, false));
            if (compared.unit().equals("%")) {
                columns.add(new ValueColumn(path + "/" + Compared.PART, indicator, false, true));
                columns.add(new ValueColumn(path + "/" + Compared.OF, indicator, false, true));
            }
        } else if (requirement instanceof AllOf all) {
            all.parts().forEach((name, part) -> columns.addAll(of(indicator, path + "/" + name, part)));
        } else if (requirement instanceof AnyOf any) {
            any.parts().forEach((name, part) -> columns.addAll(of(indicator, path + "/" + name, part)));
        } else if (requirement instanceof ForMenAndWomen both) {
            columns.addAll(of(indicator, path + "/men", both.required()));
            columns.addAll(of(indicator, path + "/women", both.required()));
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
