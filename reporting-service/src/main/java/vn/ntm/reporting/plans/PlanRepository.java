package vn.ntm.reporting.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.PlanAdopted;
import vn.ntm.contracts.PlanAdopted.Target;
import vn.ntm.contracts.UnitType;

/** The plans, their cohorts and targets. */
@ApplicationScoped
public class PlanRepository {

    private final Jdbi sql;

    PlanRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** Keeps a plan, once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(PlanAdopted plan, Instant recordedAt) {
        sql.useHandle(handle -> {
            int added = handle.createUpdate("""
                            insert into plan (id, unit_id, title_vi, title_en, legal_basis, period_from, period_to,
                                              illustrative, recorded_at)
                            values (:id, :unit, :titleVi, :titleEn, :legalBasis, :from, :to, :illustrative, :recordedAt)
                            on conflict do nothing
                            """)
                    .bind("id", plan.planId())
                    .bind("unit", plan.unitId())
                    .bind("titleVi", plan.titleVi())
                    .bind("titleEn", plan.titleEn())
                    .bindArray("legalBasis", String.class, plan.legalBasis())
                    .bind("from", plan.from())
                    .bind("to", plan.to())
                    .bind("illustrative", plan.illustrative())
                    .bind("recordedAt", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                    .execute();
            if (added == 1) {
                plan.cohorts().forEach(cohort -> keepCohort(handle, plan.planId(), cohort));
                keepTargets(handle, plan);
            }
        });
    }

    private static void keepCohort(Handle handle, UUID plan, PlanAdopted.Cohort cohort) {
        handle.createUpdate("""
                        insert into plan_cohort (plan_id, cohort, level, types, within, as_of)
                        values (:plan, :cohort, :level, :types, :within, :asOf)
                        """)
                .bind("plan", plan)
                .bind("cohort", cohort.id())
                .bind("level", cohort.level().token())
                .bindArray(
                        "types",
                        String.class,
                        cohort.types().stream().map(UnitType::token).toList())
                .bindArray("within", UUID.class, cohort.within())
                .bind("asOf", cohort.asOf())
                .execute();
        handle.createUpdate("""
                        insert into plan_cohort_member (plan_id, cohort, unit_id)
                        select :plan, :cohort, unnest(:members)
                        """)
                .bind("plan", plan)
                .bind("cohort", cohort.id())
                .bindArray("members", UUID.class, cohort.members())
                .execute();
    }

    private static void keepTargets(Handle handle, PlanAdopted plan) {
        PreparedBatch insert = handle.prepareBatch("""
                insert into plan_target (plan_id, figure, value, baseline, cohort, by_date)
                values (:plan, :figure, :value, :baseline, :cohort, :by)
                """);
        for (Target target : plan.targets()) {
            insert.bind("plan", plan.planId())
                    .bind("figure", target.figure())
                    .bind("value", target.value())
                    .bindByType("baseline", target.baseline(), java.math.BigDecimal.class)
                    .bind("cohort", target.cohort())
                    .bind("by", target.by())
                    .add();
        }
        insert.execute();
    }

    /** The plan that figures of a day are held against: the one in force, else the one nearest in time. */
    public Optional<Plan> nearest(UUID lineageMember, LocalDate on) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select p.* from plan p
                        where p.unit_id in (select unit_id from units_around(:unit, :on))
                        order by daterange(p.period_from, p.period_to, '[]') @> :on::date desc,
                                 least(abs(p.period_from - :on::date), abs(p.period_to - :on::date)), p.recorded_at desc
                        limit 1
                        """)
                .bind("unit", lineageMember)
                .bind("on", on)
                .map((row, context) -> plan(handle, row))
                .findOne());
    }

    /** The latest plans, of one unit or of all. */
    List<Plan> list(@Nullable UUID unit, int atMost) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select * from plan where :unit::uuid is null or unit_id = :unit
                        order by period_from desc, recorded_at desc limit :most
                        """)
                .bindByType("unit", unit, UUID.class)
                .bind("most", atMost)
                .map((row, context) -> plan(handle, row))
                .list());
    }

    private static Plan plan(Handle handle, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Plan(
                id,
                row.getObject("unit_id", UUID.class),
                row.getString("title_vi"),
                row.getString("title_en"),
                List.of((String[]) row.getArray("legal_basis").getArray()),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getBoolean("illustrative"),
                handle.createQuery("select * from plan_cohort where plan_id = :plan order by cohort")
                        .bind("plan", id)
                        .map(PlanRepository::cohort)
                        .list(),
                handle.createQuery("select * from plan_target where plan_id = :plan order by figure")
                        .bind("plan", id)
                        .map(PlanRepository::target)
                        .list());
    }

    private static Plan.Cohort cohort(ResultSet row, StatementContext context) throws SQLException {
        return new Plan.Cohort(
                row.getString("cohort"),
                row.getString("level"),
                List.of((String[]) row.getArray("types").getArray()),
                List.of((UUID[]) row.getArray("within").getArray()),
                row.getObject("as_of", LocalDate.class));
    }

    private static Target target(ResultSet row, StatementContext context) throws SQLException {
        return new Target(
                row.getString("figure"),
                row.getBigDecimal("value"),
                row.getBigDecimal("baseline"),
                row.getString("cohort"),
                row.getObject("by_date", LocalDate.class));
    }
}
