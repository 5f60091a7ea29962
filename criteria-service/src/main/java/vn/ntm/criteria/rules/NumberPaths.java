package vn.ntm.criteria.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.RequirementTree;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.Requirement;

/**
 * The numbers that values of a set may have: the path of each, such as {@code 12.1/men}, and its unit. Parts of a composite
 * have units of their own: a share of pupils stands within an indicator that is achieved or not.
 */
public record NumberPaths(Map<String, String> units) {

    public static NumberPaths of(IndicatorSet set) {
        Map<String, String> units = new LinkedHashMap<>();
        set.all().forEach(one -> add(one, units));
        return new NumberPaths(units);
    }

    /** Whether the path is the other, or leads into it. */
    static boolean isWithin(String path, String other) {
        return path.startsWith(other) && (path.length() == other.length() || path.charAt(other.length()) == '/');
    }

    /** Whether there is a number of that path, or parts of it are numbers. */
    public boolean has(String path) {
        return units.keySet().stream().anyMatch(own -> isWithin(own, path));
    }

    /** Whether the number of that path is a share, and so may be given as two counts. */
    public boolean isShare(String path) {
        return "%".equals(units.get(path));
    }

    /** Whether each of the two is a number, or some part of both is. */
    public boolean haveInCommon(String path, String other) {
        return units.keySet().stream()
                .filter(own -> isWithin(own, path))
                .anyMatch(own -> units.containsKey(other + own.substring(path.length())));
    }

    /** The paths of the numbers in one of these units. */
    Set<String> in(Iterable<String> wanted) {
        Set<String> paths = new TreeSet<>();
        for (String unit : wanted) {
            units.forEach((path, own) -> {
                if (own.equals(unit)) {
                    paths.add(path);
                }
            });
        }
        return paths;
    }

    private static void add(Indicator indicator, Map<String, String> units) {
        add(indicator.code(), indicator.requirement(), units);
    }

    private static void add(String path, Requirement requirement, Map<String, String> units) {
        if (requirement instanceof Compared compared) {
            units.put(path, compared.unit());
        } else if (requirement instanceof AllOf all) {
            all.parts().forEach((name, part) -> add(path + "/" + name, part, units));
        } else if (requirement instanceof AnyOf any) {
            any.parts().forEach((name, part) -> add(path + "/" + name, part, units));
        } else {
            RequirementTree.within(requirement).forEach(inner -> add(path, inner, units));
            if (requirement instanceof ForMenAndWomen both) {
                add(path + "/" + ForMenAndWomen.MEN, both.required(), units);
                add(path + "/" + ForMenAndWomen.WOMEN, both.required(), units);
            }
        }
    }
}
