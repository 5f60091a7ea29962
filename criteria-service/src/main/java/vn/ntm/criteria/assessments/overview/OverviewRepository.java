package vn.ntm.criteria.assessments.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.platform.paging.Paging;
import vn.ntm.units.UnitOnDate;

/** The assessments of a territory, by code of the unit. */
@ApplicationScoped
class OverviewRepository {

    private static final String MEANT = """
            from unit_assessment a
            where (:state::text is null or a.state = :state)
              and (:level::text is null or a.level = :level)
              and (:on::date is null or a.assessed_on = :on::date)
              and (:territory::uuid is null
                   or exists (select from units_answering(a.unit_id, a.assessed_on) w
                              where w.unit_id = :territory::uuid))
            """;

    private final Jdbi sql;

    OverviewRepository(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * Which are meant; what is absent does not matter.
     *
     * @param territory that answers for their units
     */
    record Asked(
            @Nullable UUID territory,
            @Nullable State state,
            @Nullable SetLevel level,
            @Nullable LocalDate on) {}

    List<Standing> list(Asked asked, Paging paging) {
        return sql.withHandle(handle -> bound(handle.createQuery("select a.* " + MEANT + """
                                and a.unit_code || ' ' || a.assessed_on || ' ' || a.id > :after
                                order by a.unit_code || ' ' || a.assessed_on || ' ' || a.id limit :fetch
                                """), asked)
                .bind("after", paging.after())
                .bind("fetch", paging.fetch())
                .map((row, context) -> new Standing(
                        row.getObject("id", UUID.class),
                        new UnitOnDate.Ref(
                                row.getObject("unit_id", UUID.class),
                                row.getString("unit_code"),
                                row.getString("unit_name")),
                        row.getString("set_id"),
                        row.getString("level"),
                        row.getObject("assessed_on", LocalDate.class),
                        row.getString("state"),
                        row.getInt("revision"),
                        row.getInt("round"),
                        row.getInt("criteria_met"),
                        row.getInt("criteria_total"),
                        row.getBoolean("met"),
                        row.getBoolean("illustrative"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    long count(Asked asked) {
        return sql.withHandle(handle -> bound(handle.createQuery("select count(*) " + MEANT), asked)
                .mapTo(Long.class)
                .one());
    }

    private static Query bound(Query query, Asked asked) {
        return query.bindByType("territory", asked.territory(), UUID.class)
                .bind("state", asked.state() == null ? null : asked.state().toString())
                .bind("level", asked.level() == null ? null : asked.level().toString())
                .bindByType("on", asked.on(), LocalDate.class);
    }
}
