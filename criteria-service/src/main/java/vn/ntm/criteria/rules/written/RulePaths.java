package vn.ntm.criteria.rules.written;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.rules.NumberPaths;
import vn.ntm.criteria.rules.Reading;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/**
 * Holds what a rule names against the numbers that the sets have that it is for. One that names what is not there would
 * never say anything, and nobody would notice.
 */
final class RulePaths {

    /** More would not be read. */
    private static final int MOST_NAMED = 60;

    private final List<NumberPaths> sets;
    private final Set<String> all = new TreeSet<>();
    private final Faults faults;

    /** @param only the ids of the sets that the rule is for; all where there are none */
    RulePaths(Catalogue catalogue, Collection<String> only, Faults faults) {
        this.sets = catalogue.sets().stream()
                .filter(set -> only.isEmpty() || only.contains(set.id()))
                .map(NumberPaths::of)
                .toList();
        this.faults = faults;
        sets.forEach(set -> all.addAll(set.units().keySet()));
    }

    /** Notes a fault where no number has that path or lies within it. */
    boolean within(String field, String path) {
        return isThere(field, path, set -> set.has(path), all);
    }

    void unit(String unit) {
        Set<String> known = new TreeSet<>();
        sets.forEach(set -> known.addAll(set.units().values()));
        faults.check(known.contains(unit), "which.units", unit, oneOf(known));
    }

    void noMoreThan(String lower, String upper) {
        boolean named = within("lower", lower) & within("upper", upper);
        if (lower.equals(upper)) {
            faults.add("upper", upper, new Text("khác lower", "another than lower"));
        } else if (named) {
            faults.check(
                    sets.stream().anyMatch(set -> set.haveInCommon(lower, upper)),
                    "upper",
                    upper,
                    new Text("có cùng các phần như lower", "with the same parts as lower"));
        }
    }

    void sum(List<String> parts, String whole) {
        boolean named = number("whole", whole);
        for (String part : parts) {
            named &= number("parts", part);
        }
        if (parts.contains(whole)) {
            faults.add("whole", whole, new Text("không nằm trong parts", "none of the parts"));
        } else if (named && !parts.isEmpty()) {
            together(
                    "parts",
                    set -> set.units().containsKey(whole) && parts.stream().anyMatch(set.units()::containsKey));
        }
    }

    /** Only what is given as two counts states a whole. */
    void sameTotal(List<String> paths) {
        Set<String> shares = new TreeSet<>(all);
        shares.removeIf(path -> sets.stream().noneMatch(set -> set.isShare(path)));
        boolean named = paths.size() > 1;
        for (String path : paths) {
            named &= isThere("paths", path, set -> set.isShare(path), shares);
        }
        if (named) {
            together("paths", set -> paths.stream().filter(set::isShare).count() > 1);
        }
    }

    private boolean number(String field, String path) {
        return isThere(field, path, set -> set.units().containsKey(path), all);
    }

    private void together(String field, Predicate<NumberPaths> inOneSet) {
        faults.check(
                sets.stream().anyMatch(inOneSet),
                field,
                null,
                new Text("chỉ tiêu của cùng một bộ tiêu chí", "indicators of one and the same set"));
    }

    private boolean isThere(String field, String path, Predicate<NumberPaths> there, Set<String> accepted) {
        boolean found = sets.stream().anyMatch(there);
        if (!found) {
            String code = Reading.code(path);
            List<String> near = accepted.stream()
                    .filter(one -> Reading.code(one).equals(code))
                    .toList();
            faults.add(field, path, oneOf(near.isEmpty() ? accepted : near));
        }
        return found;
    }

    private static Text oneOf(Collection<String> accepted) {
        List<String> named = accepted.stream().limit(MOST_NAMED).toList();
        String all = String.join(", ", named) + (named.size() < accepted.size() ? ", …" : "");
        return new Text("một trong: " + all, "one of: " + all);
    }
}
