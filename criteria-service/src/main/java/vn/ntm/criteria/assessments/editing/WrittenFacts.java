package vn.ntm.criteria.assessments.editing;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.subjects.AskedFacts;
import vn.ntm.criteria.subjects.FactCheck;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** What a request says of the unit beside the values of its indicators. */
final class WrittenFacts {

    private WrittenFacts() {}

    /** Notes what of it is on record, or is not asked by the set. */
    static void check(@Nullable Facts facts, IndicatorSet set, Faults faults) {
        faults.check(
                facts == null || (!facts.areOfAUnit() && facts.recognised() == null),
                "facts",
                null,
                new Text("chỉ counts, has và safeZone", "only counts, has and safeZone"));
        if (facts != null) {
            FactCheck.check(Facts.NONE.with(facts), AskedFacts.of(set), faults);
        }
    }
}
