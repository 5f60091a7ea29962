package vn.ntm.criteria.assessments.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Life;

/** Finds the assessments that are in appraisal. */
@ApplicationScoped
class QueueRepository {

    private static final UUID FIRST = new UUID(0, 0);

    private final Jdbi sql;

    QueueRepository(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * The ids of assessments that wait to be appraised, in their order.
     *
     * @param territory that answers for their units; absent for the whole country
     */
    List<UUID> waiting(@Nullable UUID territory, @Nullable UUID after, int atMost) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select a.id from unit_assessment a
                        where (a.state = 'verified'
                               or (a.state = 'submitted' and (a.kind <> 'commune' or a.assessed_on >= :withoutDistricts)))
                          and a.id > :after
                          and (:territory::uuid is null
                               or exists (select from units_answering(a.unit_id, a.assessed_on) w
                                          where w.unit_id = :territory::uuid))
                        order by a.id limit :most
                        """)
                .bindByType("territory", territory, UUID.class)
                .bind("after", after == null ? FIRST : after)
                .bind("withoutDistricts", Life.WITHOUT_DISTRICTS)
                .bind("most", atMost)
                .mapTo(UUID.class)
                .list());
    }
}
