package vn.ntm.registry.directory.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.attributes.AttributeFilter;
import vn.ntm.registry.directory.AsOf;

/**
 * Which units are meant.
 *
 * @param level absent for all
 * @param types empty for all
 * @param attributes what they have, each of these
 * @param order how they are listed
 */
public record UnitQuery(
        @Nullable UnitLevel level,
        List<UnitType> types,
        List<AttributeFilter> attributes,
        Place place,
        UnitOrder order,
        AsOf asOf) {

    public UnitQuery {
        types = List.copyOf(types);
        attributes = List.copyOf(attributes);
    }
}
