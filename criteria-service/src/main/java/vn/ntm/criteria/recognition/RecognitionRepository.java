package vn.ntm.criteria.recognition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The recognitions on record. */
@ApplicationScoped
class RecognitionRepository implements PanacheRepositoryBase<Recognition, UUID> {

    /** A unit's recognitions in the order of their dates. */
    List<Recognition> ofUnit(UUID unit) {
        return list("unitId = ?1 order by decisionDate, level", unit);
    }
}
