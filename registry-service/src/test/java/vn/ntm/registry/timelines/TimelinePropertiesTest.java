package vn.ntm.registry.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.time.Period;

/** What holds whatever is on record and whatever a file states. */
class TimelinePropertiesTest {

    private static final LocalDate BEGINNING = LocalDate.parse("2004-01-01");
    private static final int DAYS = 40;

    @Property(tries = 1000)
    void statingItAgainChangesNothing(
            @ForAll("timelines") Timeline<String> known, @ForAll("timelines") Timeline<String> stated) {
        Timeline<String> after = known.after(stated);

        assertThat(after.after(stated)).isEqualTo(after);
        assertThat(after.changedIn(after.after(stated), stated)).isZero();
    }

    @Property(tries = 1000)
    void onTheDaysOfAStatementItHoldsAndBeforeAllOfThemWhatWasKnown(
            @ForAll("timelines") Timeline<String> known, @ForAll("timelines") Timeline<String> stated) {
        Timeline<String> after = known.after(stated);

        for (Dated<String> value : stated.values()) {
            for (int day = -1; day <= DAYS; day++) {
                LocalDate on = BEGINNING.plusDays(day);
                boolean isClosed = value.period().to() != null;
                if (value.period().contains(on)
                        && (isClosed || on.equals(value.period().from()))) {
                    assertThat(on(after, on)).contains(value.value());
                }
            }
        }
        LocalDate first = stated.values().isEmpty()
                ? LocalDate.MAX
                : Optional.ofNullable(stated.values().get(0).period().from()).orElse(LocalDate.MIN);
        for (int day = -1; day <= DAYS; day++) {
            LocalDate on = BEGINNING.plusDays(day);
            if (on.isBefore(first)) {
                assertThat(on(after, on)).isEqualTo(on(known, on));
            }
        }
    }

    @Property(tries = 500)
    void theOrderOfRowsDoesNotMatter(@ForAll("timelines") Timeline<String> stated, @ForAll long seed) {
        List<Stated<String>> rows = new ArrayList<>();
        stated.values().forEach(value -> rows.add(new Stated<>(rows.size() + 2, value.value(), value.period())));
        Collections.shuffle(rows, new Random(seed));
        FileFaults faults = new FileFaults();

        assertThat(Timeline.of(rows, faults)).isEqualTo(stated);
        assertThat(faults.count()).isZero();
    }

    @Provide
    Arbitrary<Timeline<String>> timelines() {
        Arbitrary<List<Integer>> days = Arbitraries.integers()
                .between(0, DAYS)
                .set()
                .ofMaxSize(8)
                .map(set -> set.stream().sorted().toList());
        return days.flatMap(cuts -> Arbitraries.of("I", "II", "III")
                .list()
                .ofSize(cuts.size() + 1)
                .flatMap(values -> Arbitraries.of(true, false)
                        .list()
                        .ofSize(cuts.size() + 1)
                        .map(there -> timeline(cuts, values, there))));
    }

    /** Between the cuts one value each, where it is there. */
    private static Timeline<String> timeline(List<Integer> cuts, List<String> values, List<Boolean> there) {
        List<Dated<String>> dated = new ArrayList<>();
        for (int i = 0; i <= cuts.size(); i++) {
            if (there.get(i)) {
                LocalDate from = i == 0 ? null : BEGINNING.plusDays(cuts.get(i - 1));
                LocalDate to = i == cuts.size() ? null : BEGINNING.plusDays(cuts.get(i));
                dated.add(new Dated<>(values.get(i), new Period(from, to)));
            }
        }
        return new Timeline<>(dated);
    }

    private static Optional<String> on(Timeline<String> timeline, LocalDate day) {
        return timeline.values().stream()
                .filter(value -> value.period().contains(day))
                .map(Dated::value)
                .findFirst();
    }
}
