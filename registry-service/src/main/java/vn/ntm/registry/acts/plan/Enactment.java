package vn.ntm.registry.acts.plan;

import java.util.List;
import java.util.function.Function;
import vn.ntm.platform.problems.Fault;
import vn.ntm.registry.units.RegisterChange;

/** What comes of acts that are to change the register. */
public sealed interface Enactment {

    /** The one or the other. */
    <T> T fold(Function<RegisterChange, T> enacted, Function<List<Fault>, T> refused);

    /** They can be. */
    record Enacted(RegisterChange change) implements Enactment {

        @Override
        public <T> T fold(Function<RegisterChange, T> enacted, Function<List<Fault>, T> refused) {
            return enacted.apply(change);
        }
    }

    /** They cannot be, and none of them is: for each of these reasons. */
    record Refused(List<Fault> faults) implements Enactment {

        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("faults are empty");
            }
        }

        @Override
        public <T> T fold(Function<RegisterChange, T> enacted, Function<List<Fault>, T> refused) {
            return refused.apply(faults);
        }
    }
}
