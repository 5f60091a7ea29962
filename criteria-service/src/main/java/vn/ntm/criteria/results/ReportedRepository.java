package vn.ntm.criteria.results;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The assessments that were submitted. */
@ApplicationScoped
class ReportedRepository implements PanacheRepositoryBase<ReportedAssessment, UUID> {

    /** Those with these ids. */
    List<ReportedAssessment> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
