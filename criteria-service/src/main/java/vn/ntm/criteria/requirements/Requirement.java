package vn.ntm.criteria.requirements;

import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.platform.problems.Text;

/** What an indicator requires: what the decisions say, and no more. */
public sealed interface Requirement
        permits Achieved, Compared, AllOf, AnyOf, WhereThereIs, NotFor, ForMenAndWomen, LeftToProvince, LeftToMinistry {

    /**
     * What it says of this unit and value. Pure.
     *
     * @throws IllegalArgumentException where it does not {@link #takes take} the value
     */
    Finding judge(Question question);

    /** Whether a value of this kind can be judged at all. */
    boolean takes(Value value);

    /** Whether a province has to decide on it, or on a part of it. */
    default boolean asksProvince() {
        return false;
    }

    /** The values that it takes, in words. */
    Text accepts();
}
