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

    /** Materialised: a rule is walked once a day, and never again for each row that is joined. */
    private static final String BY_RULE = """
            population as materialized (
                select distinct d.day, v.unit_id
                from unnest(:days) as d (day)
                cross join unnest(:within) as root (id)
                cross join lateral units_within(root.id, d.day) w
                join unit_version v on v.unit_id = w.unit_id and holds_on(v, d.day)
                join unit u on u.id = v.unit_id
                where u.level = :level and (cardinality(:types) = 0 or v.type = any (:types)))
            """;

    private static final String BY_RULE_IN_SCOPE = """
            inside as materialized (
                select d.day, s.unit_id
                from unnest(:days) as d (day) cross join lateral units_within(:scope, d.day) s),
            """
            + BY_RULE.replace(
                    "    where u.level",
                    "    join inside i on i.unit_id = v.unit_id and i.day = d.day\n                where u.level");

    private static final String BY_COHORT = """
            inside as materialized (
                select s.unit_id
                from plan_cohort c cross join lateral units_within(:scope, c.as_of) s
                where c.plan_id = :plan and c.cohort = :cohort),
            population as materialized (
                select d.day, m.unit_id
                from plan_cohort_member m
                join inside i on i.unit_id = m.unit_id
                cross join unnest(:days) as d (day)
                where m.plan_id = :plan and m.cohort = :cohort)
            """;

    private static final String TALLY = """
            with %s
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
            left join population p on p.day = d.day
            left join standing s on s.unit_id = p.unit_id and s.base = :base and s.valid @> p.day
            left join lateral (
                select criteria_met, illustrative from assessment
                where unit_id = p.unit_id and assessed_on <= p.day and level = 'standard' and not withdrawn
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
                query = handle.createQuery(TALLY.formatted(rule.narrowed() ? BY_RULE_IN_SCOPE : BY_RULE))
                        .bind("level", rule.level())
                        .bindArray("types", String.class, rule.types())
                        .bindArray("within", UUID.class, rule.within());
                if (rule.narrowed()) {
                    query.bind("scope", scope);
                }
            } else {
                Population.Members members = (Population.Members) population;
                query = handle.createQuery(TALLY.formatted(BY_COHORT))
                        .bind("scope", scope)
                        .bind("plan", members.plan())
                        .bind("cohort", members.cohort());
            }
            return query.bind("base", base.token())
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
