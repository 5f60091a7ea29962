package vn.ntm.criteria.requirements.thresholds;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.ntm.criteria.requirements.names.Names;
import vn.ntm.platform.problems.Text;

/** Which number a value is compared with; a number that was not read is never guessed. */
public sealed interface Threshold {

    /** The number for this unit at this time. */
    Resolved resolve(Circumstances unit, OtherSets others);

    /** One number for all. */
    record Fixed(BigDecimal value) implements Threshold {
        @Override
        public Resolved resolve(Circumstances unit, OtherSets others) {
            return Resolved.of(value);
        }
    }

    /**
     * A number that the law has and the set does not know yet.
     *
     * @param unread why it is not known
     */
    record Unread(String unread) implements Threshold {

        private static final Text NOT_ENTERED = new Text(
                "Mức quy định chưa được nhập từ văn bản chính thức",
                "The threshold has not been entered from the official text yet");

        @Override
        public Resolved resolve(Circumstances unit, OtherSets others) {
            return Resolved.unknown(NOT_ENTERED);
        }
    }

    /** A number for each region, group or class; a column that is left out is not known. */
    record By(Trait by, Map<String, Threshold> values) implements Threshold {
        public By {
            // In the order of the annex, in which a person reads it.
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public Resolved resolve(Circumstances unit, OtherSets others) {
            String column = unit.of(by);
            if (column == null) {
                Text name = by.title();
                return Resolved.unknown(new Text(
                        "Chưa biết " + name.vi() + " của đơn vị", "The unit's " + name.en() + " is not known"));
            }
            Threshold own = values.get(column);
            return own == null ? unknown(column) : own.resolve(unit, others);
        }

        private Resolved unknown(String column) {
            Text name = by.title();
            return Resolved.unknown(new Text(
                    "Chưa có mức cho " + name.vi() + " " + column,
                    "The threshold for " + name.en() + " " + column + " is not known"));
        }
    }

    /** A number for each year of the period. */
    record ByYear(Map<Integer, BigDecimal> years) implements Threshold {
        public ByYear {
            years = Collections.unmodifiableMap(new TreeMap<>(years));
        }

        @Override
        public Resolved resolve(Circumstances unit, OtherSets others) {
            int year = unit.on().getYear();
            BigDecimal own = years.get(year);
            return own == null
                    ? Resolved.unknown(new Text(
                            "Chưa có mức của năm " + year, "The threshold of the year " + year + " is not known"))
                    : Resolved.of(own);
        }
    }

    /**
     * A number by how many of something the unit has.
     *
     * @param count the name of the count, such as {@code schools}
     * @param moreThan above this the unit has {@code then}, otherwise {@code otherwise}
     */
    record ByCount(String count, int moreThan, Threshold then, Threshold otherwise) implements Threshold {
        @Override
        public Resolved resolve(Circumstances unit, OtherSets others) {
            Integer own = unit.counts().get(count);
            if (own == null) {
                Text name = Names.of(count);
                return Resolved.unknown(new Text(
                        "Chưa biết số lượng " + name.vi() + " của đơn vị",
                        "How many " + name.en() + " the unit has is not known"));
            }
            return (own > moreThan ? then : otherwise).resolve(unit, others);
        }
    }

    /**
     * A multiple of what another set requires of the same unit at the same time.
     *
     * @param factor 1.10 for "ten per cent higher"
     */
    record OfSet(String set, String indicator, BigDecimal factor) implements Threshold {
        @Override
        public Resolved resolve(Circumstances unit, OtherSets others) {
            Resolved theirs = others.threshold(set, indicator, unit);
            return theirs.value() == null
                    ? theirs
                    : Resolved.of(Plain.number(theirs.value().multiply(factor)));
        }
    }
}
