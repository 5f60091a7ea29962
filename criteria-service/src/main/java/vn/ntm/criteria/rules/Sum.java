package vn.ntm.criteria.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Numbers that together are more than the whole that they are parts of, or where they must add up to it, another number.
 *
 * @param parts the paths of the parts
 * @param whole the path of the whole
 * @param exact whether they must add up; as long as one is absent, that cannot be said
 */
public record Sum(Head head, List<String> parts, String whole, boolean exact) implements Rule {

    public Sum {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Remark> check(Snapshot snapshot) {
        Map<String, BigDecimal> numbers = snapshot.now().numbers();
        BigDecimal most = numbers.get(whole);
        List<String> there = parts.stream().filter(numbers::containsKey).toList();
        if (most == null || there.isEmpty()) {
            return List.of();
        }
        BigDecimal sum = there.stream()
                .map(path -> Objects.requireNonNull(numbers.get(path)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean tooLittle = exact && there.size() == parts.size() && sum.compareTo(most) < 0;
        if (sum.compareTo(most) <= 0 && !tooLittle) {
            return List.of();
        }
        List<String> paths = Stream.concat(there.stream(), Stream.of(whole)).toList();
        return List.of(head.remark(
                paths,
                paths.stream()
                        .map(path -> Objects.requireNonNull(numbers.get(path)))
                        .toList(),
                Shown.said(
                        "%s cộng lại là %s, trong khi %s là %s",
                        "%s add up to %s, while %s is %s",
                        String.join(" + ", there),
                        Shown.number(sum),
                        whole,
                        Shown.number(most))));
    }
}
