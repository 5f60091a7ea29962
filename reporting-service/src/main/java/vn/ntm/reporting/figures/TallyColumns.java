package vn.ntm.reporting.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Assessments;
import vn.ntm.reporting.scale.CriteriaScale;

/** What is counted in a statement over {@code population (day, unit_id)}, and how its rows are read. */
final class TallyColumns implements RowMapper<Tally> {

    private static final String OF_A_SCALE = """
            count(*) filter (where %1$s.counts) as %1$s_assessed,
            coalesce(sum(%1$s.criteria_met) filter (where %1$s.counts), 0) as %1$s_met,
            count(*) filter (where %1$s.counts and %1$s.criteria_met < %2$d) as %1$s_few,
            count(*) filter (where %1$s.counts and %1$s.illustrative) as %1$s_illustrative,
            count(*) filter (where %1$s.counts and %1$s.criteria_met < %2$d and %1$s.illustrative)
                as %1$s_few_illustrative,
            count(*) filter (where %1$s.counts and %1$s.stage = 'reported') as %1$s_reported,
            count(*) filter (where %1$s.counts and %1$s.stage = 'submitted') as %1$s_submitted,
            count(*) filter (where %1$s.counts and %1$s.examined = 1) as %1$s_verified,
            count(*) filter (where %1$s.counts and %1$s.examined > 1) as %1$s_appraised,
            count(*) filter (where %1$s.counts and not %1$s.set_confirmed) as %1$s_unconfirmed,
            count(*) filter (where not %1$s.counts) as %1$s_incomplete""";

    private static final String BUCKET =
            "count(*) filter (where %1$s.counts and %1$s.criteria_met between %2$d and %3$d) as %1$s_bucket_%4$d";

    /** The columns of all scales. */
    static final String SELECTED =
            Arrays.stream(CriteriaScale.values()).map(TallyColumns::columns).collect(Collectors.joining(",\n"));

    /** What they are read from. */
    static final String JOINED = Arrays.stream(CriteriaScale.values())
            .map(scale -> "left join lateral assessment_that_stands(p.unit_id, p.day, %d) %s on true"
                    .formatted(scale.criteria(), alias(scale)))
            .collect(Collectors.joining("\n"));

    @Override
    public Tally map(ResultSet row, StatementContext context) throws SQLException {
        Map<CriteriaScale, CriteriaTally> criteria = new EnumMap<>(CriteriaScale.class);
        for (CriteriaScale scale : CriteriaScale.values()) {
            criteria.put(scale, criteria(row, scale));
        }
        return new Tally(
                row.getObject("day", LocalDate.class),
                row.getLong("units"),
                List.of(row.getLong("standard"), row.getLong("advanced"), row.getLong("model")),
                List.of(
                        row.getLong("standard_illustrative"),
                        row.getLong("advanced_illustrative"),
                        row.getLong("model_illustrative")),
                criteria);
    }

    private static CriteriaTally criteria(ResultSet row, CriteriaScale scale) throws SQLException {
        String of = alias(scale);
        List<Long> buckets = new ArrayList<>();
        for (int i = 0; i < scale.buckets().size(); i++) {
            buckets.add(row.getLong(of + "_bucket_" + i));
        }
        return new CriteriaTally(
                row.getLong(of + "_assessed"),
                row.getLong(of + "_met"),
                row.getLong(of + "_few"),
                row.getLong(of + "_illustrative"),
                row.getLong(of + "_few_illustrative"),
                buckets,
                new Assessments(
                        row.getLong(of + "_reported"),
                        row.getLong(of + "_submitted"),
                        row.getLong(of + "_verified"),
                        row.getLong(of + "_appraised"),
                        row.getLong(of + "_unconfirmed"),
                        row.getLong(of + "_incomplete")));
    }

    private static String columns(CriteriaScale scale) {
        String buckets = IntStream.range(0, scale.buckets().size())
                .mapToObj(i -> bucket(scale, i))
                .collect(Collectors.joining(",\n"));
        return OF_A_SCALE.formatted(alias(scale), scale.few()) + ",\n" + buckets;
    }

    private static String bucket(CriteriaScale scale, int nth) {
        CriteriaScale.Bucket bucket = scale.buckets().get(nth);
        return BUCKET.formatted(alias(scale), bucket.from(), bucket.to(), nth);
    }

    private static String alias(CriteriaScale scale) {
        return "a" + scale.criteria();
    }
}
