package vn.ntm.criteria.whatif.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;

/**
 * An indicator or condition of a set, or a part of one: {@code 17.1/central}.
 *
 * @param parts from the outermost; none for the whole
 */
record Place(String code, List<String> parts) {

    private static final String BETWEEN = "/";

    Place {
        parts = List.copyOf(parts);
    }

    static Place of(String written) {
        List<String> names = List.of(written.split(BETWEEN, -1));
        return new Place(names.get(0), names.subList(1, names.size()));
    }

    /** Whether one is the other or lies in it. */
    boolean overlaps(Place other) {
        int both = Math.min(parts.size(), other.parts.size());
        return code.equals(other.code) && parts.subList(0, both).equals(other.parts.subList(0, both));
    }

    /** The requirement there; empty where it has no such part. */
    Optional<Requirement> in(Requirement whole) {
        Requirement at = whole;
        for (String name : parts) {
            at = named(at).get(name);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** The parts of a requirement that have names; those of what is asked of some units only are its own. */
    static Map<String, Requirement> named(Requirement requirement) {
        if (requirement instanceof AllOf all) {
            return all.parts();
        } else if (requirement instanceof AnyOf any) {
            return any.parts();
        } else if (requirement instanceof WhereThereIs where) {
            return named(where.required());
        } else if (requirement instanceof NotFor not) {
            return named(not.required());
        } else if (requirement instanceof ForMenAndWomen both) {
            return named(both.required());
        } else if (requirement instanceof LeftToMinistry ministry) {
            return named(ministry.required());
        } else if (requirement instanceof LeftToProvince province) {
            return named(province.national());
        }
        return Map.of();
    }

    /** The requirement with another part at the end of these names. */
    static Requirement change(Requirement whole, List<String> names, UnaryOperator<Requirement> change) {
        if (names.isEmpty()) {
            return change.apply(whole);
        } else if (whole instanceof AllOf all) {
            return new AllOf(change(all.parts(), names, change));
        } else if (whole instanceof AnyOf any) {
            return new AnyOf(change(any.parts(), names, change));
        } else if (whole instanceof WhereThereIs where) {
            return new WhereThereIs(where.thing(), change(where.required(), names, change));
        } else if (whole instanceof NotFor not) {
            return new NotFor(not.trait(), not.classes(), change(not.required(), names, change));
        } else if (whole instanceof ForMenAndWomen both) {
            return new ForMenAndWomen(change(both.required(), names, change));
        } else if (whole instanceof LeftToMinistry left) {
            return new LeftToMinistry(
                    left.ministry(), left.decision(), left.date(), change(left.required(), names, change));
        } else if (whole instanceof LeftToProvince province) {
            return new LeftToProvince(change(province.national(), names, change));
        }
        return whole;
    }

    private static Map<String, Requirement> change(
            Map<String, Requirement> parts, List<String> names, UnaryOperator<Requirement> change) {
        Map<String, Requirement> changed = new LinkedHashMap<>(parts);
        changed.computeIfPresent(names.get(0), (name, part) -> change(part, names.subList(1, names.size()), change));
        return changed;
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? code : code + BETWEEN + String.join(BETWEEN, parts);
    }
}
