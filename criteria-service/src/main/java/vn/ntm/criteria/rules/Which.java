package vn.ntm.criteria.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers are meant: of these indicators or parts of them, and those in one of these units.
 *
 * @param indicators their codes, or the paths of parts such as {@code 17.1/central}
 * @param units such as {@code %}: of the number itself, whatever the unit of the indicator that it is a part of
 */
record Which(@Nullable List<String> indicators, @Nullable List<String> units) {

    Stream<Map.Entry<String, BigDecimal>> of(Snapshot snapshot) {
        Set<String> inUnits =
                units == null ? Set.of() : NumberPaths.of(snapshot.set()).in(units);
        return snapshot.now().numbers().entrySet().stream()
                .filter(one -> inUnits.contains(one.getKey()) || isNamed(one.getKey()));
    }

    private boolean isNamed(String path) {
        return indicators != null && indicators.stream().anyMatch(own -> NumberPaths.isWithin(path, own));
    }
}
