package vn.ntm.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
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

    /** Of the population, or of the communes in it that are of one group on the day. */
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
                   %s
            from unnest(:days) as d (day)
            left join population p on p.day = d.day
                and (:group::text is null or exists (
                    select from unit_attribute g
                    where g.unit_id = p.unit_id and g.name = 'group-2026' and g.value = :group
                      and (g.valid_from is null or g.valid_from <= p.day)
                      and (g.valid_to is null or g.valid_to > p.day)))
            left join standing s on s.unit_id = p.unit_id and s.base = :base and s.valid @> p.day
            %s
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
        return count(population, scope, base, days, null);
    }

    /** @param group of communes (<i>nhóm xã</i>) by the set of 2026–2030; all where it is null */
    List<Tally> count(Population population, UUID scope, Base base, List<LocalDate> days, @Nullable String group) {
        return sql.withHandle(handle -> query(handle, population, scope)
                .bind("base", base.token())
                .bind("group", group)
                .bindArray("days", LocalDate.class, days)
                .map(new TallyColumns())
                .list());
    }

    private static Query query(Handle handle, Population population, UUID scope) {
        if (population instanceof Population.Rule rule) {
            Query query = handle.createQuery(tally(rule.narrowed() ? BY_RULE_IN_SCOPE : BY_RULE))
                    .bind("level", rule.level())
                    .bindArray("types", String.class, rule.types())
                    .bindArray("within", UUID.class, rule.within());
            return rule.narrowed() ? query.bind("scope", scope) : query;
        }
        Population.Members members = (Population.Members) population;
        return handle.createQuery(tally(BY_COHORT))
                .bind("scope", scope)
                .bind("plan", members.plan())
                .bind("cohort", members.cohort());
    }

    private static String tally(String population) {
        return TALLY.formatted(population, TallyColumns.SELECTED, TallyColumns.JOINED);
    }

    /** When the latest fact that this service knows was recorded; empty where it knows none. */
    Optional<Instant> knownAt() {
        return sql.withHandle(handle -> handle.createQuery("select recorded_at from known")
                .map((row, context) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .findOne());
    }
}
