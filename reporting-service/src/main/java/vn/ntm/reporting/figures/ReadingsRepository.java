package vn.ntm.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.reporting.plans.Plan;
import vn.ntm.reporting.subject.Subject;

/** Compares the communes that a plan was made for with those of a day. */
@ApplicationScoped
class ReadingsRepository {

    private static final String COMPARISON = """
            with member as (
                select m.unit_id from plan_cohort_member m
                where m.plan_id = :plan and m.cohort = :cohort
                  and m.unit_id in (select s.unit_id from units_within(:unit, :cohortAsOf) s)),
            today as (
                select v.unit_id
                from unnest(:within) as root (id)
                cross join lateral units_within(root.id, :asOf) w
                join unit_version v on v.unit_id = w.unit_id and holds_on(v, :asOf::date)
                join unit u on u.id = v.unit_id
                where u.level = :level and (cardinality(:types) = 0 or v.type = any (:types))
                  and v.unit_id in (select s.unit_id from units_within(:unit, :asOf) s)),
            outcome as (
                select coalesce(m.unit_id, t.unit_id) as unit_id,
                       case when m.unit_id is null then 'entered'
                            when t.unit_id is not null then 'stayed'
                            when exists (select from unit_version v where v.unit_id = m.unit_id and holds_on(v, :asOf::date))
                                then 'becameUrban'
                            else 'merged' end as outcome
                from member m full join today t on t.unit_id = m.unit_id)
            select o.outcome, count(*) as units, count(s.level) as at_standard
            from outcome o
            left join standing s on s.unit_id = o.unit_id and s.valid @> :asOf::date
                                and s.base = case when o.outcome = 'entered' then 'day' else 'cohort' end
            group by o.outcome
            """;

    private record Count(long units, long atStandard) {}

    private final Jdbi sql;

    ReadingsRepository(Jdbi sql) {
        this.sql = sql;
    }

    ReadingsView compare(Subject.At at, Plan plan, Plan.Cohort cohort) {
        Map<String, Count> counts = new HashMap<>();
        sql.useHandle(handle -> handle.createQuery(COMPARISON)
                .bind("plan", plan.id())
                .bind("cohort", cohort.id())
                .bind("unit", at.unit().id())
                .bind("cohortAsOf", cohort.asOf())
                .bind("asOf", at.asOf())
                .bind("level", cohort.level())
                .bindArray("types", String.class, cohort.types())
                .bindArray("within", UUID.class, cohort.within())
                .map((row, context) -> Map.entry(
                        row.getString("outcome"), new Count(row.getLong("units"), row.getLong("at_standard"))))
                .forEach(one -> counts.put(one.getKey(), one.getValue())));
        Count none = new Count(0, 0);
        Count stayed = counts.getOrDefault("stayed", none);
        Count urban = counts.getOrDefault("becameUrban", none);
        Count merged = counts.getOrDefault("merged", none);
        Count entered = counts.getOrDefault("entered", none);
        return new ReadingsView(
                at.unit().ref(),
                at.asOf(),
                stayed.units() + urban.units() + merged.units(),
                stayed.units() + entered.units(),
                cohort.asOf(),
                stayed.units(),
                urban.units(),
                merged.units(),
                entered.units(),
                new ReadingsView.AtStandard(
                        stayed.atStandard(), urban.atStandard(), merged.atStandard(), entered.atStandard()));
    }
}
