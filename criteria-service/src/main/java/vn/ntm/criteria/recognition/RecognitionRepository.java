package vn.ntm.criteria.recognition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.contracts.RecognitionLevel;

/** The recognitions on record. */
@ApplicationScoped
class RecognitionRepository implements PanacheRepositoryBase<Recognition, UUID> {

    /** What the unit is recognised as, and since when. */
    Map<RecognitionLevel, LocalDate> datesOf(UUID unit) {
        return ofUnit(unit).stream().collect(Collectors.toMap(one -> one.level, one -> one.decisionDate));
    }

    /** A unit's recognitions in the order of their dates. */
    List<Recognition> ofUnit(UUID unit) {
        return list("unitId = ?1 order by decisionDate, level", unit);
    }
}
