package vn.ntm.registry.vintages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;

/**
 * The longest periods in which the same rows of a list fit. Pure. It goes through time once: at each day on which an
 * entry begins or ceases to fit it counts, and a mark of all entries that fit tells whether they are the same as before.
 */
final class Segments {

    /** @param fits how many rows fit on these days */
    record Segment(Period days, int fits) {}

    /** So that the same list has the same marks. */
    private static final long SEED = 20_250_701;

    private record Step(int entry, int by) {}

    private final Entries entries;
    private final long[] marks;
    private final int[] active;
    private long mark;
    private int fits;

    private Segments(Entries entries) {
        this.entries = entries;
        this.marks = new SplittableRandom(SEED).longs(entries.all().size()).toArray();
        this.active = new int[entries.all().size()];
    }

    /** In order of time, without those in which nothing fits. */
    static List<Segment> of(Entries entries) {
        return new Segments(entries).walk();
    }

    private List<Segment> walk() {
        List<Segment> found = new ArrayList<>();
        LocalDate since = null;
        for (Map.Entry<LocalDate, List<Step>> day : steps().entrySet()) {
            long markBefore = mark;
            int fitsBefore = fits;
            day.getValue().forEach(this::apply);
            if (mark != markBefore && !day.getKey().equals(LocalDate.MIN)) {
                add(found, since, day.getKey(), fitsBefore);
                since = day.getKey();
            }
        }
        add(found, since, null, fits);
        return found;
    }

    private static void add(List<Segment> found, @Nullable LocalDate from, @Nullable LocalDate to, int fits) {
        if (fits > 0) {
            found.add(new Segment(new Period(from, to), fits));
        }
    }

    private NavigableMap<LocalDate, List<Step>> steps() {
        NavigableMap<LocalDate, List<Step>> steps = new TreeMap<>();
        for (int i = 0; i < entries.all().size(); i++) {
            for (Entries.Fit fit : entries.all().get(i).fits()) {
                LocalDate from = fit.days().from();
                LocalDate to = fit.days().to();
                steps.computeIfAbsent(from == null ? LocalDate.MIN : from, day -> new ArrayList<>())
                        .add(new Step(i, 1));
                if (to != null) {
                    steps.computeIfAbsent(to, day -> new ArrayList<>()).add(new Step(i, -1));
                }
            }
        }
        return steps;
    }

    private void apply(Step step) {
        int before = active[step.entry()];
        active[step.entry()] = before + step.by();
        if ((before == 0) != (active[step.entry()] == 0)) {
            mark ^= marks[step.entry()];
            fits += step.by() * entries.all().get(step.entry()).rows().size();
        }
    }
}
