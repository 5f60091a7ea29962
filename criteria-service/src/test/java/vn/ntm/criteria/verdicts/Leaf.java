package vn.ntm.criteria.verdicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.Trait;

/**
 * A part of an indicator that has no parts, and what stands around it.
 *
 * @param part the names of the parts that it is in, with slashes
 * @param around from the outside in
 */
record Leaf(String part, Requirement required, List<Requirement> around) {

    static Stream<Leaf> of(Indicator indicator) {
        return of("", indicator.requirement(), List.of());
    }

    private static Stream<Leaf> of(String part, Requirement one, List<Requirement> around) {
        List<Requirement> within = new ArrayList<>(around);
        within.add(one);
        if (one instanceof AllOf all) {
            return parts(part, all.parts(), within);
        } else if (one instanceof AnyOf any) {
            return parts(part, any.parts(), within);
        } else if (one instanceof WhereThereIs where) {
            return of(part, where.required(), within);
        } else if (one instanceof NotFor exempt) {
            return of(part, exempt.required(), within);
        } else if (one instanceof ForMenAndWomen both) {
            return of(part, both.required(), within);
        } else if (one instanceof LeftToProvince left) {
            return of(part, left.national(), within);
        } else if (one instanceof LeftToMinistry left) {
            return of(part, left.required(), within);
        }
        return Stream.of(new Leaf(part, one, around));
    }

    private static Stream<Leaf> parts(String part, Map<String, Requirement> parts, List<Requirement> within) {
        return parts.entrySet().stream()
                .flatMap(one -> of(part.isEmpty() ? one.getKey() : part + "/" + one.getKey(), one.getValue(), within));
    }

    boolean isLeftToProvince() {
        return within(LeftToProvince.class).findAny().isPresent();
    }

    boolean isOfEach() {
        return within(ForMenAndWomen.class).findAny().isPresent();
    }

    /** Whether it is an alternative to its siblings. */
    boolean isOneOf() {
        return around.stream()
                .filter(one -> one instanceof AllOf || one instanceof AnyOf)
                .reduce((outer, inner) -> inner)
                .filter(AnyOf.class::isInstance)
                .isPresent();
    }

    boolean isNotRequiredOf(Circumstances unit) {
        return within(NotFor.class)
                .anyMatch(one -> one.trait() == Trait.REGION && one.classes().contains(unit.region()));
    }

    Optional<LocalDate> ministry() {
        return within(LeftToMinistry.class).map(LeftToMinistry::date).findFirst();
    }

    Optional<String> thing() {
        return within(WhereThereIs.class).map(WhereThereIs::thing).findFirst();
    }

    private <T extends Requirement> Stream<T> within(Class<T> kind) {
        return around.stream().filter(kind::isInstance).map(kind::cast);
    }
}
