package vn.ntm.criteria.assessments;

import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.SetInYaml;

/** A set of communes for 2018 and 2019 that was published, and rests on no other: the shipped ones are drafts, or do. */
final class PublishedSet {

    /** A day on which it applies. */
    static final String DAY = "2019-12-31";

    private static final String ID = "commune-of-2018";

    private PublishedSet() {}

    /** Publishes it where no test has yet. */
    static void isThere() {
        if (CriteriaUnderTest.number("select count(*) from set_edition where set_id = '" + ID + "'") > 0) {
            return;
        }
        SetInYaml.ofCommunes(ID)
                .since("2018-01-01")
                .until("2020-01-01")
                .achieved("1")
                .atLeast("2", "value: 80", "%")
                .atLeast("3", "value: 2", "schools")
                .publish();
    }
}
