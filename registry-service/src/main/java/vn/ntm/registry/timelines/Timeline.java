package vn.ntm.registry.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;

/**
 * What holds of one thing, such as a unit's area class, one after another in order of time.
 *
 * @param values without overlap; there may be days between them of which nothing is known
 */
public record Timeline<T>(List<Dated<T>> values) {

    /** @throws IllegalArgumentException where two values hold on one day */
    public Timeline {
        values = values.stream()
                .sorted(Comparator.comparing(value -> start(value.period())))
                .toList();
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).period().overlaps(values.get(i).period())) {
                throw new IllegalArgumentException("values hold on the same day: " + values);
            }
        }
    }

    /**
     * What rows of a file say, each with an open end closed where the next row begins. Two rows that begin on the same
     * day, and one that begins before the end that another states, are faults; the first of them is taken.
     */
    public static <T> Timeline<T> of(Collection<Stated<T>> rows, FileFaults faults) {
        List<Stated<T>> sorted = rows.stream()
                .sorted(Comparator.comparing((Stated<T> row) -> start(row.period()))
                        .thenComparing(Stated::line))
                .toList();
        List<Dated<T>> values = new ArrayList<>();
        Stated<T> last = null;
        for (Stated<T> row : sorted) {
            if (last != null && isRefused(last, row, faults)) {
                continue;
            }
            if (last != null && last.period().to() == null) {
                values.set(
                        values.size() - 1,
                        new Dated<>(
                                last.value(),
                                new Period(last.period().from(), row.period().from())));
            }
            values.add(new Dated<>(row.value(), row.period()));
            last = row;
        }
        return new Timeline<>(values);
    }

    private static boolean isRefused(Stated<?> before, Stated<?> row, FileFaults faults) {
        LocalDate from = row.period().from();
        LocalDate end = before.period().to();
        if (Objects.equals(from, before.period().from())) {
            Text accepted = new Text("một dòng; dòng %s bắt đầu cùng ngày", "one row; line %s begins on the same day");
            faults.add(row.line(), "valid_from", shown(from), accepted.with(before.line()));
            return true;
        }
        if (end != null && before.period().overlaps(row.period())) {
            Text accepted =
                    new Text("ngày không trước %s, khi dòng %s kết thúc", "a date not before %s, when line %s ends");
            faults.add(row.line(), "valid_from", shown(from), accepted.with(end, before.line()));
            return true;
        }
        return false;
    }

    /**
     * What holds once others are stated. A value that begins on the same day as one on record takes its place; on its
     * other days what was known gives way to it; where its end is open it lasts until the next value on record. One that
     * says of its days what is on record changes nothing.
     */
    public Timeline<T> after(Timeline<T> stated) {
        List<Dated<T>> now = values;
        for (Dated<T> value : stated.values()) {
            now = after(now, closed(value));
        }
        return new Timeline<>(now);
    }

    /** How many of the values stated are new or changed in {@code after}. */
    public long changedIn(Timeline<T> after, Timeline<T> stated) {
        return stated.values().stream()
                .map(this::closed)
                .filter(value -> after.values.contains(value) && !values.contains(value))
                .count();
    }

    private Dated<T> closed(Dated<T> value) {
        if (value.period().to() != null) {
            return value;
        }
        LocalDate next = values.stream()
                .map(known -> known.period().from())
                .filter(Objects::nonNull)
                .filter(from -> from.isAfter(start(value.period())))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Dated<>(value.value(), new Period(value.period().from(), next));
    }

    private static <T> List<Dated<T>> after(List<Dated<T>> known, Dated<T> stated) {
        Period days = stated.period();
        boolean isKnown = known.stream()
                .anyMatch(value -> value.value().equals(stated.value())
                        && !start(value.period()).equals(start(days))
                        && value.period().intersect(days).filter(days::equals).isPresent());
        if (isKnown) {
            return known;
        }
        Stream<Dated<T>> others = known.stream()
                .filter(value -> !start(value.period()).equals(start(days)))
                .flatMap(value -> value.outside(List.of(days)).stream());
        return Stream.concat(others, Stream.of(stated)).toList();
    }

    private static LocalDate start(Period period) {
        return period.from() == null ? LocalDate.MIN : period.from();
    }

    private static @Nullable String shown(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
