package vn.ntm.criteria.sets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.time.Period;

/** A criteria set as it is written down: in the shipped files, in the database and in answers. */
record CriteriaSetDocument(
        String id,
        int version,
        UnitLevel unitLevel,
        RecognitionLevel level,
        String nameVi,
        String nameEn,
        LocalDate appliesFrom,
        @Nullable LocalDate appliesTo,
        List<String> legalBasis,
        String source,
        List<CriteriaSet.Criterion> criteria) {

    static CriteriaSetDocument from(CriteriaSet set) {
        return new CriteriaSetDocument(
                set.id(),
                set.version(),
                set.unitLevel(),
                set.level(),
                set.nameVi(),
                set.nameEn(),
                Objects.requireNonNull(set.applies().from()),
                set.applies().to(),
                set.legalBasis(),
                set.source(),
                set.criteria());
    }

    CriteriaSet set() {
        return new CriteriaSet(
                id,
                version,
                unitLevel,
                level,
                nameVi,
                nameEn,
                new Period(appliesFrom, appliesTo),
                legalBasis,
                source,
                criteria);
    }
}
