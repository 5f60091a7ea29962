package vn.ntm.registry.vintages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.matching.ForeignCodes;
import vn.ntm.registry.matching.Provinces;
import vn.ntm.registry.matching.UnitIndex;

/**
 * Finds the times from which a list may be. Pure. Best are those in which most rows fit; among these, those in which the
 * list is nearest to all units of its provinces, since lists are mostly made whole; then the latest.
 */
final class VintageSearch {

    /** Nobody looks further. */
    private static final int PERIODS_AT_MOST = 10;

    /** Of the second best and on, enough to see what is wrong. */
    private static final int MISFITS_OF_OTHERS_AT_MOST = 100;

    /** Beyond a tenth of the list it is no list of whole provinces, and which others come and go says nothing of it. */
    private static final int NEAR = 10;

    private static final int FAR = Integer.MAX_VALUE;

    private record Placed(Period days, int fits, int gap) {}

    private static final Comparator<Placed> BEST_FIRST = Comparator.comparing(Placed::fits)
            .reversed()
            .thenComparing(Placed::gap)
            .thenComparing(placed -> placed.days().from(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    private final Entries entries;
    private final Coverage coverage;
    private final NavigableSet<LocalDate> changes;
    private final MisfitReasons reasons;

    private VintageSearch(Entries entries, Provinces provinces, MisfitReasons reasons) {
        this.entries = entries;
        this.changes = new TreeSet<>(provinces.changes());
        entries.addDaysTo(changes);
        this.coverage = new Coverage(entries, provinces);
        this.reasons = reasons;
    }

    /** The best times, best first; none where nothing of the list was ever true. */
    static List<Vintage> of(
            List<ListRow> rows, UnitLevel level, UnitIndex index, Provinces provinces, ForeignCodes foreign) {
        Entries entries = Entries.of(rows, level, index, foreign);
        return new VintageSearch(entries, provinces, new MisfitReasons(index, level)).best();
    }

    private List<Vintage> best() {
        List<Segments.Segment> segments = Segments.of(entries);
        int most = segments.stream().mapToInt(Segments.Segment::fits).max().orElse(0);
        List<Placed> placed = new ArrayList<>();
        for (Segments.Segment segment : segments) {
            if (segment.fits() == most) {
                placed.addAll(byCompleteness(segment));
            } else {
                placed.add(new Placed(segment.days(), segment.fits(), FAR));
            }
        }
        List<Placed> best =
                placed.stream().sorted(BEST_FIRST).limit(PERIODS_AT_MOST).toList();
        List<Vintage> found = new ArrayList<>();
        for (Placed one : best) {
            found.add(vintage(one, found.isEmpty() ? Integer.MAX_VALUE : MISFITS_OF_OTHERS_AT_MOST));
        }
        return found;
    }

    /** While the same rows fit, other units come and go that the list does or does not have, and names pass to others. */
    private List<Placed> byCompleteness(Segments.Segment segment) {
        Period days = segment.days();
        List<LocalDate> cuts = changes.stream()
                .filter(day -> days.contains(day) && !day.equals(days.from()))
                .toList();
        List<Placed> parts = new ArrayList<>();
        LocalDate from = days.from();
        for (int i = 0; i <= cuts.size(); i++) {
            LocalDate to = i < cuts.size() ? cuts.get(i) : days.to();
            Placed part = new Placed(new Period(from, to), segment.fits(), gap(within(from, to)));
            Placed last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.gap() == part.gap()) {
                parts.set(parts.size() - 1, new Placed(new Period(last.days().from(), to), part.fits(), part.gap()));
            } else {
                parts.add(part);
            }
            from = to;
        }
        return parts;
    }

    private int gap(LocalDate day) {
        int gap = coverage.gap(day);
        return gap <= entries.rows() / NEAR ? gap : FAR;
    }

    /** Any day of the period. */
    private static LocalDate within(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            return from;
        }
        return to == null ? LocalDate.EPOCH : to.minusDays(1);
    }

    private Vintage vintage(Placed placed, int misfitsAtMost) {
        LocalDate day = within(placed.days().from(), placed.days().to());
        List<Vintage.Misfit> misfits = entries.all().stream()
                .filter(entry ->
                        entry.fits().stream().noneMatch(fit -> fit.days().contains(day)))
                .flatMap(entry -> entry.rows().stream().map(row -> new Vintage.Misfit(row, reasons.of(entry))))
                .sorted(Comparator.comparing(misfit -> misfit.row().row()))
                .limit(misfitsAtMost)
                .toList();
        boolean isComplete = placed.fits() == entries.rows() && placed.gap() == 0;
        return new Vintage(placed.days(), placed.fits(), entries.rows(), isComplete, misfits);
    }
}
