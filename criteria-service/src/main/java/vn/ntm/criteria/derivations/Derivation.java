package vn.ntm.criteria.derivations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.findings.Value;

/** Makes values of what is on record of a unit and of those in it. Pure. */
final class Derivation {

    private Derivation() {}

    /**
     * A unit that lies in another.
     *
     * @param level at which it stands; absent where that is none
     */
    record Inside(SetKind kind, @Nullable RecognitionLevel level) {

        boolean isAt(SetLevel wanted) {
            if (level == null) {
                return false;
            }
            // A decision that a town has completed its task is on record as its standard: towns have no other level.
            return wanted == SetLevel.COMPLETED
                    || SetLevel.valueOf(level.name()).compareTo(wanted) >= 0;
        }
    }

    /**
     * The values, by the code of the indicator.
     *
     * @param derived what they follow from
     * @param own the level at which the unit itself stands; absent where that is none
     */
    static Map<String, Value> of(Map<String, Derived> derived, @Nullable SetLevel own, Collection<Inside> inside) {
        Map<String, Value> values = new HashMap<>();
        derived.forEach((code, from) -> values.put(code, value(from, own, inside)));
        return values;
    }

    private static Value value(Derived from, @Nullable SetLevel own, Collection<Inside> inside) {
        if (from instanceof Derived.Share share) {
            long of =
                    inside.stream().filter(one -> one.kind() == share.shareOf()).count();
            long part = inside.stream()
                    .filter(one -> one.kind() == share.shareOf() && one.isAt(share.at()))
                    .count();
            return Derived.Share.of(part, of);
        }
        SetLevel needed = ((Derived.Standing) from).recognised();
        return new Value.Achievement(own != null && own.compareTo(needed) >= 0);
    }
}
