package vn.ntm.criteria.subjects;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.units.UnitOnDate;

/**
 * Who is evaluated.
 *
 * @param unit absent where only facts were given
 * @param regions the unit's regions, by the attribute that says so: each period of the programme has its own
 * @param kind absent where neither a unit nor a kind was given
 */
public record Subject(
        UnitOnDate.@Nullable Ref unit,
        @Nullable SetKind kind,
        Map<String, String> regions,
        Circumstances circumstances,
        @Nullable SetLevel recognised) {

    public Subject {
        regions = Map.copyOf(regions);
    }
}
