package vn.ntm.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;

/** Counts populations, for many days in one statement. */
@ApplicationScoped
class TallyRepository {

    private static final String BY_RULE = """
            select distinct d.day, v.unit_id
            from unnest(:days) as d (day)
            cross join unnest(:within) as root (id)
            cross join lateral units_within(root.id, d.day) w
            join unit_version v on v.unit_id = w.unit_id and v.valid @> d.day
            join unit u on u.id = v.unit_id
            where u.level = :level and (cardinality(:types) = 0 or v.type = any (:types))
              and (:scope = any (:within) or v.unit_id in (select s.unit_id from units_within(:scope, d.day) s))
            """;

    private static final String BY_COHORT = """
            select d.day, m.unit_id
            from unnest(:days) as d (day)
            cross join plan_cohort_member m
            join plan_cohort c on c.plan_id = m.plan_id and c.cohort = m.cohort
            where m.plan_id = :plan and m.cohort = :cohort
              and m.unit_id in (select s.unit_id from units_within(:scope, c.as_of) s)
            """;

    private static final String TALLY = """
            select d.day,
                   count(p.unit_id) as units,
                   count(*) filter (where s.level >= 1) as standard,
                   count(*) filter (where s.level >= 2) as advanced,
                   count(*) filter (where s.level >= 3) as model,
                   count(*) filter (where s.level >= 1 and s.illustrative) as standard_illustrative,
                   count(*) filter (where s.level >= 2 and s.illustrative) as advanced_illustrative,
                   count(*) filter (where s.level >= 3 and s.illustrative) as model_illustrative,
                   count(a.criteria_met) as assessed,
                   coalesce(sum(a.criteria_met), 0) as criteria_met,
                   count(*) filter (where a.criteria_met < 15) as below_15,
                   count(*) filter (where a.illustrative) as assessed_illustrative,
                   count(*) filter (where a.criteria_met < 15 and a.illustrative) as below_15_illustrative,
                   count(*) filter (where a.criteria_met >= 19) as bucket_19,
                   count(*) filter (where a.criteria_met between 15 and 18) as bucket_15,
                   count(*) filter (where a.criteria_met between 10 and 14) as bucket_10,
                   count(*) filter (where a.criteria_met between 5 and 9) as bucket_5,
                   count(*) filter (where a.criteria_met < 5) as bucket_0
            from unnest(:days) as d (day)
            left join (%s) p on p.day = d.day
            left join standing s on s.unit_id = p.unit_id and s.base = :base and s.valid @> p.day
            left join lateral (
                select criteria_met, illustrative from assessment
                where unit_id = p.unit_id and assessed_on <= p.day
                order by assessed_on desc, sequence desc
                limit 1) a on true
            group by d.day
            order by d.day
            """;

    private final Jdbi sql;

    TallyRepository(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Counts a population on each of these days.
     *
     * @param scope the unit whose figures are asked for: only what lies in it counts
     */
    List<Tally> count(Population population, UUID scope, Base base, List<LocalDate> days) {
        return sql.withHandle(handle -> {
            Query query;
            if (population instanceof Population.Rule rule) {
                query = handle.createQuery(TALLY.formatted(BY_RULE))
                        .bind("level", rule.level())
                        .bindArray("types", String.class, rule.types())
                        .bindArray("within", UUID.class, rule.within());
            } else {
                Population.Members members = (Population.Members) population;
                query = handle.createQuery(TALLY.formatted(BY_COHORT))
                        .bind("plan", members.plan())
                        .bind("cohort", members.cohort());
            }
            return query.bind("scope", scope)
                    .bind("base", base.token())
                    .bindArray("days", LocalDate.class, days)
                    .map(TallyRepository::tally)
                    .list();
        });
    }

    /** When the latest fact that this service knows was recorded; empty where it knows none. */
    Optional<Instant> knownAt() {
        return sql.withHandle(handle -> handle.createQuery("select recorded_at from known")
                .map((row, context) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .findOne());
    }

    private static Tally tally(ResultSet row, StatementContext context) throws SQLException {
        return new Tally(
                row.getObject("day", LocalDate.class),
                row.getLong("units"),
                List.of(row.getLong("standard"), row.getLong("advanced"), row.getLong("model")),
                List.of(
                        row.getLong("standard_illustrative"),
                        row.getLong("advanced_illustrative"),
                        row.getLong("model_illustrative")),
                row.getLong("assessed"),
                row.getLong("criteria_met"),
                row.getLong("below_15"),
                row.getLong("assessed_illustrative"),
                row.getLong("below_15_illustrative"),
                List.of(
                        row.getLong("bucket_19"),
                        row.getLong("bucket_15"),
                        row.getLong("bucket_10"),
                        row.getLong("bucket_5"),
                        row.getLong("bucket_0")));
    }
}
