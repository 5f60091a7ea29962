package vn.ntm.reporting.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Assessments;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Figure;
import vn.ntm.reporting.scale.CriteriaScale;
import vn.ntm.reporting.subject.Subject;
import vn.ntm.units.UnitOnDate;

/** Figures as they are shown. */
final class FigureViews {

    private FigureViews() {}

    /**
     * All figures of a unit on a day.
     *
     * @param criteria how many criteria the set of the day has
     */
    record FiguresView(
            UnitOnDate.Ref unit, LocalDate asOf, Instant knownAt, Base base, int criteria, List<Figure> figures) {}

    /** All figures of a unit through time. */
    record SeriesView(UnitOnDate.Ref unit, Base base, String step, List<Point> points) {}

    /** The figures of one day of a series. */
    record Point(LocalDate asOf, List<Figure> figures) {}

    /**
     * Communes by criteria met.
     *
     * @param criteria how many criteria the set of the day has
     * @param notAssessed communes without an assessment by such a set
     * @param assessments who examined what the buckets rest on, and how many are assessed with criteria left open
     * @param groups the same by group of communes; none by the set of 19 criteria, which knows none
     */
    record HistogramView(
            UnitOnDate.Ref unit,
            LocalDate asOf,
            Base base,
            int criteria,
            List<Bucket> buckets,
            long notAssessed,
            Assessments assessments,
            List<GroupView> groups) {

        static HistogramView of(
                Subject.At at, Base base, CriteriaScale scale, Tally tally, Map<String, Tally> byGroup) {
            CriteriaTally counted = tally.criteria(scale);
            return new HistogramView(
                    at.unit().ref(),
                    at.asOf(),
                    base,
                    scale.criteria(),
                    Bucket.of(scale, counted),
                    FigureViews.notAssessed(tally, counted),
                    counted.by(),
                    byGroup.entrySet().stream()
                            .map(one -> GroupView.of(one.getKey(), scale, one.getValue()))
                            .toList());
        }
    }

    /** The communes of one group (<i>nhóm xã</i>) by criteria met. */
    record GroupView(String group, List<Bucket> buckets, long notAssessed, Assessments assessments) {

        static GroupView of(String group, CriteriaScale scale, Tally tally) {
            CriteriaTally counted = tally.criteria(scale);
            return new GroupView(
                    group, Bucket.of(scale, counted), FigureViews.notAssessed(tally, counted), counted.by());
        }
    }

    /** The communes that meet between {@code from} and {@code to} criteria. */
    record Bucket(String id, int from, int to, long communes) {

        static List<Bucket> of(CriteriaScale scale, CriteriaTally counted) {
            List<Bucket> buckets = new ArrayList<>();
            for (int i = 0; i < counted.buckets().size(); i++) {
                CriteriaScale.Bucket one = scale.buckets().get(i);
                buckets.add(new Bucket(
                        one.id(), one.from(), one.to(), counted.buckets().get(i)));
            }
            return buckets;
        }
    }

    private static long notAssessed(Tally tally, CriteriaTally counted) {
        return tally.units() - counted.assessed() - counted.by().incomplete();
    }
}
