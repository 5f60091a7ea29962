package vn.ntm.criteria.assessments.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.thresholds.Circumstances;

/** What is known of the unit otherwise than at the step before, such as {@code counts.schools}: requirements follow from it. */
record FactDifference(
        String fact, @Nullable Object before, @Nullable Object after) {

    static List<FactDifference> between(Circumstances before, Circumstances now) {
        Map<String, @Nullable Object> one = named(before);
        Map<String, @Nullable Object> other = named(now);
        TreeSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .map(name -> new FactDifference(name, one.get(name), other.get(name)))
                .toList();
    }

    private static Map<String, @Nullable Object> named(Circumstances unit) {
        Map<String, @Nullable Object> named = new HashMap<>();
        named.put("region", unit.region());
        named.put("areaClass", unit.areaClass());
        named.put("group", unit.group());
        unit.marks().forEach(mark -> named.put(mark, true));
        unit.counts().forEach((name, count) -> named.put("counts." + name, count));
        unit.has().forEach((name, has) -> named.put("has." + name, has));
        return named;
    }
}
