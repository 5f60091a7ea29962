package vn.ntm.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Figure;
import vn.ntm.units.UnitOnDate;

/** Figures as they are shown. */
final class FigureViews {

    private FigureViews() {}

    /** All figures of a unit on a day. */
    record FiguresView(UnitOnDate.Ref unit, LocalDate asOf, Instant knownAt, Base base, List<Figure> figures) {}

    /** All figures of a unit through time. */
    record SeriesView(UnitOnDate.Ref unit, Base base, String step, List<Point> points) {}

    /** The figures of one day of a series. */
    record Point(LocalDate asOf, List<Figure> figures) {}

    /** Communes by criteria met. */
    record HistogramView(UnitOnDate.Ref unit, LocalDate asOf, Base base, List<Bucket> buckets, long notAssessed) {}

    /** The communes that meet between {@code from} and {@code to} criteria. */
    record Bucket(String id, int from, int to, long communes) {}
}
