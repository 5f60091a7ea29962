package vn.ntm.criteria.verdicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.Question;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.OtherSets;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;

/** The shipped sets, asked what a line of the law is about. */
final class Shipped {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();

    private Shipped() {}

    /** Units of each column that the row is about, at the beginning and the end of each year that it is in force. */
    static List<Circumstances> units(LawRow row) {
        List<Circumstances> units = new ArrayList<>();
        for (IndicatorSet set : CATALOGUE.sets()) {
            if (!set.id().equals(row.set())) {
                continue;
            }
            for (LocalDate day : Law.days(set, day -> row.isInForce(day) && isDecided(row, day))) {
                for (String region : orAll(row.column("region"), Law.REGIONS)) {
                    for (String group : orAll(row.column("group"), List.of("2"))) {
                        for (String schools : orAll(row.column("schools"), List.of("4"))) {
                            units.add(new Circumstances(
                                    day,
                                    region,
                                    null,
                                    group,
                                    Set.of(),
                                    Map.of("schools", Integer.valueOf(schools)),
                                    Map.of()));
                        }
                    }
                }
            }
        }
        return units;
    }

    private static boolean isDecided(LawRow row, LocalDate day) {
        return row.ministry().filter(day::isBefore).isEmpty();
    }

    private static List<String> orAll(List<String> column, List<String> all) {
        return column.isEmpty() ? all : column;
    }

    static Finding judge(LawRow row, Circumstances unit, @Nullable Value value) {
        return judge(row, unit, value, Law.decision(row.set(), row.indicator(), unit));
    }

    static Finding judge(LawRow row, Circumstances unit, @Nullable Value value, @Nullable ProvincialDecision decision) {
        return judge(row, unit, value, decision, CATALOGUE);
    }

    /** What the version of the set that is in force on the unit's day says of one indicator. */
    static Finding judge(
            LawRow row,
            Circumstances unit,
            @Nullable Value value,
            @Nullable ProvincialDecision decision,
            OtherSets others) {
        return set(row, unit)
                .find(row.indicator())
                .orElseThrow()
                .requirement()
                .judge(new Question(unit, value, decision, others));
    }

    /** The same, asked of the whole set. */
    static Finding evaluate(LawRow row, Circumstances unit, Value value) {
        ProvincialDecision decision = Law.decision(row.set(), row.indicator(), unit);
        Case known = new Case(
                unit,
                null,
                Map.of(row.indicator(), value),
                decision == null ? Map.of() : Map.of(row.indicator(), decision));
        return SetEvaluation.evaluate(set(row, unit), known, CATALOGUE)
                .judged()
                .filter(one -> one.indicator().code().equals(row.indicator()))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    static IndicatorSet set(LawRow row, Circumstances unit) {
        return CATALOGUE.find(row.set(), unit.on()).orElseThrow();
    }

    static Finding at(Finding whole, String part) {
        Finding found = whole;
        for (String name : part.isEmpty() ? List.<String>of() : Arrays.asList(part.split("/"))) {
            found = found.parts().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .finding();
        }
        return found;
    }
}
