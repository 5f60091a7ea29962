package vn.ntm.criteria.sets;

import java.util.List;
import java.util.Objects;
import vn.ntm.contracts.CriteriaSetPublished;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.criteria.catalogue.Confidence;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.platform.time.Period;

/**
 * A criteria set (<i>bộ tiêu chí</i>): all criteria for one kind of unit and one level in one period. Once published it
 * is never changed.
 *
 * @param id the same for all versions
 * @param version from 1
 * @param applies the period in which units are assessed by it
 * @param legalBasis the decisions that it is taken from
 * @param source where in law its criteria stand
 */
public record CriteriaSet(
        String id,
        int version,
        UnitLevel unitLevel,
        RecognitionLevel level,
        String nameVi,
        String nameEn,
        Period applies,
        List<String> legalBasis,
        String source,
        List<Criterion> criteria) {

    /**
     * A criterion (<i>tiêu chí</i>).
     *
     * @param number its number in the annex, from 1
     * @param indicators how many indicators (<i>chỉ tiêu</i>) it has, at least 1
     */
    public record Criterion(int number, String nameVi, String nameEn, String groupVi, int indicators) {
        public Criterion {
            if (number < 1 || indicators < 1) {
                throw new IllegalArgumentException("number and indicators count from 1: " + number);
            }
        }

        private vn.ntm.criteria.catalogue.Criterion named() {
            return new vn.ntm.criteria.catalogue.Criterion(
                    number,
                    nameVi,
                    nameEn,
                    groupVi,
                    Confidence.HIGH,
                    "source-read: %d chỉ tiêu".formatted(indicators),
                    List.of());
        }
    }

    public CriteriaSet {
        legalBasis = List.copyOf(legalBasis);
        criteria = List.copyOf(criteria);
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1: " + version);
        }
        if (applies.from() == null) {
            throw new IllegalArgumentException("applies.from: a set begins on a day");
        }
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).number() != i + 1) {
                throw new IllegalArgumentException("criteria are numbered from 1 without a gap: " + id);
            }
        }
    }

    /** The set like those down to the indicator, of which it has none yet; it is published, in the only text that it had. */
    Edition edition() {
        return new Edition(
                new IndicatorSet(
                        id,
                        version,
                        SetKind.valueOf(unitLevel.name()),
                        SetLevel.valueOf(level.name()),
                        nameVi,
                        nameEn,
                        Objects.requireNonNull(applies.from()),
                        applies.to(),
                        null,
                        legalBasis,
                        source,
                        List.of(),
                        List.of("Phiên bản này chỉ có tiêu chí; các chỉ tiêu có từ phiên bản sau."),
                        null,
                        null,
                        "Numbers, names and groups of the criteria and how many indicators each has: HIGH (source-read).",
                        null,
                        null,
                        null,
                        criteria.size(),
                        criteria.stream().mapToInt(Criterion::indicators).sum(),
                        null,
                        List.of(),
                        criteria.stream().map(Criterion::named).toList()),
                1,
                Edition.State.PUBLISHED);
    }

    /** The set as it is told to others. */
    CriteriaSetPublished published() {
        return new CriteriaSetPublished(
                id,
                version,
                unitLevel,
                CriteriaSetPublished.Level.valueOf(level.name()),
                nameVi,
                nameEn,
                Objects.requireNonNull(applies.from()),
                applies.to(),
                legalBasis,
                criteria.stream()
                        .map(criterion -> new CriteriaSetPublished.Criterion(
                                criterion.number(),
                                criterion.nameVi(),
                                criterion.nameEn(),
                                criterion.groupVi(),
                                criterion.indicators()))
                        .toList());
    }
}
