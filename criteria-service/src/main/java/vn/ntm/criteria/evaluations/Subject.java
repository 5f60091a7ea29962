package vn.ntm.criteria.evaluations;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.units.UnitOnDate;

/**
 * Who is evaluated.
 *
 * @param unit absent where only facts were given
 * @param kind absent where neither a unit nor a kind was given
 */
record Subject(
        UnitOnDate.@Nullable Ref unit,
        @Nullable SetKind kind,
        Circumstances circumstances,
        @Nullable SetLevel recognised) {}
