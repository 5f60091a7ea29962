package vn.ntm.criteria.catalogue;

import java.util.List;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;

/** What requirements are made of. */
public final class RequirementTree {

    private RequirementTree() {}

    /** The requirements that one is made of; none of one that stands for itself. */
    public static List<Requirement> within(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return List.copyOf(all.parts().values());
        } else if (requirement instanceof AnyOf any) {
            return List.copyOf(any.parts().values());
        } else if (requirement instanceof WhereThereIs where) {
            return List.of(where.required());
        } else if (requirement instanceof NotFor not) {
            return List.of(not.required());
        } else if (requirement instanceof ForMenAndWomen both) {
            return List.of(both.required());
        } else if (requirement instanceof LeftToProvince left) {
            return List.of(left.national());
        } else if (requirement instanceof LeftToMinistry ministry) {
            return List.of(ministry.required());
        }
        return List.of();
    }
}
