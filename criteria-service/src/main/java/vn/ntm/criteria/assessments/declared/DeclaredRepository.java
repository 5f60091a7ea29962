package vn.ntm.criteria.assessments.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.assessments.keeping.AssessmentJson;
import vn.ntm.criteria.assessments.keeping.KeptValues;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.platform.sql.Ids;

/** What units declared in the assessments that they handed in. */
@ApplicationScoped
public class DeclaredRepository {

    private final Jdbi sql;

    DeclaredRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** What each unit declared in its latest of this level before that day that was submitted. */
    public List<DeclaredBefore> before(Collection<UUID> units, SetLevel level, LocalDate day) {
        return sql.withHandle(
                // For each the first row of the index by unit and day: the rest of its past is not read.
                handle -> Ids.query(handle, """
                                select a.unit_id, a.assessed_on, a.circumstances, a.entries
                                from unnest(:ids) as n (unit_id)
                                cross join lateral (
                                    select a.unit_id, a.assessed_on, a.circumstances, a.entries
                                    from unit_assessment a
                                    where a.unit_id = n.unit_id and a.level = :level and a.assessed_on < :day
                                      and a.state not in ('draft', 'returned', 'superseded')
                                    order by a.assessed_on desc, a.created_at desc limit 1) a
                                """, units)
                        .bind("level", level.toString())
                        .bind("day", day)
                        .map((row, context) -> new DeclaredBefore(
                                row.getObject("unit_id", UUID.class),
                                row.getObject("assessed_on", LocalDate.class),
                                AssessmentJson.read(row.getString("circumstances"), Circumstances.class),
                                KeptValues.of(row.getString("entries"), Stage.DECLARED)))
                        .list());
    }
}
