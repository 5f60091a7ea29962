package vn.ntm.criteria.rules;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.rules.Remark.Severity;
import vn.ntm.platform.problems.Text;

/** A rule across indicators or periods. Each says what is conspicuous of a snapshot; values that are absent never are. */
public sealed interface Rule permits Rule.Range, Rule.NoMoreThan, Rule.SameTotal, Rule.Jump, Outlier, Sum {

    /** Assessments are made at the ends of years; a leap day is no sign of haste. */
    double DAYS_OF_A_YEAR = 365;

    /** What it is called and what follows from it. */
    Head head();

    /** What it has to say, in the order of the codes. */
    List<Remark> check(Snapshot snapshot);

    /**
     * @param id lower case with hyphens
     * @param sets the ids of the sets that it is for; all where there are none
     */
    record Head(String id, Severity severity, List<String> sets) {
        public Head {
            sets = sets == null ? List.of() : List.copyOf(sets);
        }

        public boolean isFor(String set) {
            return sets.isEmpty() || sets.contains(set);
        }

        Remark remark(List<String> paths, List<BigDecimal> found, Text text) {
            String numbers = found.stream()
                    .map(number -> number.stripTrailingZeros().toPlainString())
                    .collect(Collectors.joining(","));
            return new Remark(
                    id + ":" + String.join(",", paths) + "=" + numbers,
                    id,
                    severity,
                    paths.stream().map(Reading::code).distinct().toList(),
                    text);
        }
    }

    /** A number outside a range. */
    record Range(
            Head head,
            Which which,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) implements Rule {
        @Override
        public List<Remark> check(Snapshot snapshot) {
            return which.of(snapshot)
                    .filter(one -> (min != null && one.getValue().compareTo(min) < 0)
                            || (max != null && one.getValue().compareTo(max) > 0))
                    .map(one -> head.remark(
                            List.of(one.getKey()),
                            List.of(one.getValue()),
                            Shown.said(
                                    "%s: %s nằm ngoài khoảng %s – %s",
                                    "%s: %s lies outside %s – %s",
                                    one.getKey(),
                                    Shown.number(one.getValue()),
                                    min == null ? "…" : Shown.number(min),
                                    max == null ? "…" : Shown.number(max))))
                    .toList();
        }
    }

    /** A number that cannot be more than another, part by part: of those trained, those with a certificate. */
    record NoMoreThan(Head head, String lower, String upper) implements Rule {
        @Override
        public List<Remark> check(Snapshot snapshot) {
            List<Remark> remarks = new ArrayList<>();
            snapshot.now().numbers().forEach((path, number) -> {
                if (path.equals(lower) || path.startsWith(lower + "/")) {
                    String other = upper + path.substring(lower.length());
                    BigDecimal most = snapshot.now().numbers().get(other);
                    if (most != null && number.compareTo(most) > 0) {
                        remarks.add(head.remark(
                                List.of(path, other),
                                List.of(number, most),
                                Shown.said(
                                        "%s là %s, lớn hơn %s là %s",
                                        "%s is %s, more than %s, which is %s",
                                        path,
                                        Shown.number(number),
                                        other,
                                        Shown.number(most))));
                    }
                }
            });
            return remarks;
        }
    }

    /** Shares of the same whole, such as the commune's households, that state different wholes. */
    record SameTotal(Head head, List<String> paths) implements Rule {
        @Override
        public List<Remark> check(Snapshot snapshot) {
            Map<String, BigDecimal> stated = new TreeMap<>();
            paths.forEach(path -> {
                BigDecimal whole = snapshot.now().wholes().get(path);
                if (whole != null) {
                    stated.put(path, whole);
                }
            });
            boolean alike = stated.values().stream()
                            .map(BigDecimal::stripTrailingZeros)
                            .distinct()
                            .count()
                    <= 1;
            if (alike) {
                return List.of();
            }
            Text all = Shown.list(stated.entrySet().stream()
                    .map(one -> Shown.said("%s: %s", "%s: %s", one.getKey(), Shown.number(one.getValue())))
                    .toList());
            return List.of(head.remark(
                    List.copyOf(stated.keySet()),
                    List.copyOf(stated.values()),
                    Shown.said("Tổng số không khớp: %s", "The totals do not agree: %s", all)));
        }
    }

    /**
     * A number that moved by more than so much for each year since the unit's last assessment.
     *
     * @param points in the number's own unit
     * @param percent of the number before
     */
    record Jump(
            Head head,
            Which which,
            @Nullable BigDecimal points,
            @Nullable BigDecimal percent) implements Rule {
        @Override
        public List<Remark> check(Snapshot snapshot) {
            Snapshot.Earlier earlier = snapshot.earlier();
            if (earlier == null) {
                return List.of();
            }
            double years = Math.max(1, ChronoUnit.DAYS.between(earlier.on(), snapshot.on()) / DAYS_OF_A_YEAR);
            return which.of(snapshot)
                    .filter(one -> earlier.reading().numbers().containsKey(one.getKey()))
                    .filter(one -> isJump(
                            earlier.reading().numbers().get(one.getKey()).doubleValue(),
                            one.getValue().doubleValue(),
                            years))
                    .map(one -> head.remark(
                            List.of(one.getKey()),
                            List.of(earlier.reading().numbers().get(one.getKey()), one.getValue()),
                            Shown.said(
                                    "%s: từ %s (%s) thành %s",
                                    "%s: from %s (%s) to %s",
                                    one.getKey(),
                                    Shown.number(earlier.reading().numbers().get(one.getKey())),
                                    earlier.on(),
                                    Shown.number(one.getValue()))))
                    .toList();
        }

        private boolean isJump(double before, double now, double years) {
            double moved = Math.abs(now - before) / years;
            return (points != null && moved > points.doubleValue())
                    || (percent != null && before != 0 && moved * 100 / Math.abs(before) > percent.doubleValue());
        }
    }
}
