package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.verdicts.LawRow.Asked;

/** Nothing stands in the shipped sets that is not in the tables of the law, and nothing in the tables alone. */
class ShippedSetsAgreeWithTheLawTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();

    static List<IndicatorSet> sets() {
        return CATALOGUE.sets();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void eachIndicatorAndConditionStandsInTheTablesOnceForEachUnit(IndicatorSet set) {
        Set<String> differences = new LinkedHashSet<>();
        List<Circumstances> units = units(set);
        set.all().forEach(indicator -> Leaf.of(indicator)
                .forEach(leaf -> units.forEach(
                        unit -> difference(set, indicator, leaf, unit).forEach(differences::add))));

        assertThat(differences).isEmpty();
    }

    @Test
    void eachLineOfTheTablesIsAboutAnIndicatorOfASetThatIsInForce() {
        Set<LawRow> unused = new HashSet<>(Law.ROWS);
        for (IndicatorSet set : CATALOGUE.sets()) {
            for (Circumstances unit : units(set)) {
                set.all().forEach(one -> Law.of(set.id(), one.code(), unit).forEach(unused::remove));
            }
        }

        assertThat(unused).isEmpty();
    }

    /** How the set differs from the tables in this part of the indicator; empty where they agree. */
    private static Stream<String> difference(IndicatorSet set, Indicator indicator, Leaf leaf, Circumstances unit) {
        List<LawRow> rows = Law.of(set.id(), indicator.code(), unit).stream()
                .filter(row -> row.part().equals(leaf.part())
                        || (row.asked() == Asked.UNREAD && row.part().isEmpty()))
                .toList();
        String where = set.id() + "/" + set.version() + " " + indicator.code() + " " + leaf.part();
        if (rows.size() != 1) {
            return Stream.of(where + " of " + unit + " stands in " + rows.size() + " lines");
        }
        LawRow row = rows.get(0);
        return isSame(leaf, row, unit) ? Stream.empty() : Stream.of(where + " is not: " + row);
    }

    private static boolean isSame(Leaf leaf, LawRow row, Circumstances unit) {
        return leaf.isLeftToProvince() == row.isLeftToProvince()
                && leaf.isOfEach() == row.isOfEach()
                && leaf.isOneOf() == row.isOneOf()
                && leaf.isNotRequiredOf(unit) == (row.asked() == Asked.NOT_REQUIRED)
                && leaf.ministry().equals(row.ministry())
                && leaf.thing().equals(row.thing())
                && (leaf.required() instanceof Compared compared
                        ? isSame(compared, row, unit)
                        : leaf.required() instanceof Achieved && row.asked() == Asked.ACHIEVED);
    }

    private static boolean isSame(Compared compared, LawRow row, Circumstances unit) {
        if (!compared.unit().equals(row.unit())) {
            return false;
        }
        if (compared.threshold() instanceof Threshold.OfSet) {
            return row.asked() == Asked.OF_ANOTHER_SET;
        }
        boolean isRead =
                compared.threshold(new Question(unit, null, null, CATALOGUE)).value() != null;
        return switch (row.asked()) {
            case AT_LEAST, AT_MOST, NONE ->
                compared.comparison().toString().equals(row.comparison()) && isRead == (row.threshold() != null);
            case UNREAD -> compared.comparison().toString().equals(row.comparison()) && !isRead;
            case NOT_REQUIRED -> true;
            case ACHIEVED, OF_ANOTHER_SET -> false;
        };
    }

    /** Units of every column at the end of each year, and on the first day. */
    private static List<Circumstances> units(IndicatorSet set) {
        List<Circumstances> units = new ArrayList<>();
        for (LocalDate day : Law.days(set, day -> day.getDayOfYear() > 1 || day.equals(set.appliesFrom()))) {
            for (int i = 0; i < 2 * Law.REGIONS.size(); i++) {
                units.add(new Circumstances(
                        day,
                        Law.REGIONS.get(i / 2),
                        null,
                        String.valueOf(1 + i % 3),
                        Set.of(),
                        Map.of("schools", 3 + i % 2),
                        Map.of()));
            }
        }
        return units;
    }
}
