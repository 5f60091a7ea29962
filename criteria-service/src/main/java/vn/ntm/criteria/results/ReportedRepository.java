package vn.ntm.criteria.results;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The assessments that were submitted. */
@ApplicationScoped
class ReportedRepository implements PanacheRepositoryBase<ReportedAssessment, UUID> {

    /** A unit's assessments, the latest first. */
    List<ReportedAssessment> ofUnit(UUID unit, int atMost) {
        return find("unitId = ?1 order by on desc, recordedAt desc, id", unit)
                .range(0, atMost - 1)
                .list();
    }
}
