package vn.ntm.criteria.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.platform.paging.Paging;

/** The assessments of a unit, by indicator and by criterion alike, the latest first. */
@ApplicationScoped
class AssessmentList {

    /** Ascending by this text is descending by day and by when it came; it is unique for each. */
    private static final String BOTH = """
            select id, by_indicator,
                   to_char(99999999 - to_char(day, 'YYYYMMDD')::bigint, 'FM00000000')
                   || to_char(99999999999999 - (extract(epoch from came) * 1000)::bigint, 'FM00000000000000')
                   || id as place
            from (
                select id, true as by_indicator, assessed_on as day, created_at as came
                from unit_assessment where unit_id = :unit
                union all
                select id, false, assessed_on, recorded_at from assessment where unit_id = :unit) each
            """;

    private final Jdbi sql;

    AssessmentList(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * An assessment of either kind.
     *
     * @param place by which the list is sorted
     */
    record Listed(UUID id, boolean byIndicator, String place) {}

    /** A part of them, with one more than is shown. */
    List<Listed> ofUnit(UUID unit, Paging paging) {
        return sql.withHandle(handle -> handle.createQuery("select * from (" + BOTH + """
                        ) listed where place collate "C" > :after order by place collate "C" limit :fetch
                        """)
                .bind("unit", unit)
                .bind("after", paging.after())
                .bind("fetch", paging.fetch())
                .map((row, context) -> new Listed(
                        row.getObject("id", UUID.class), row.getBoolean("by_indicator"), row.getString("place")))
                .list());
    }

    long count(UUID unit) {
        return sql.withHandle(handle -> handle.createQuery("select count(*) from (" + BOTH + ") listed")
                .bind("unit", unit)
                .mapTo(Long.class)
                .one());
    }
}
