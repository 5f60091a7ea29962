package vn.ntm.registry.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.registry.attributes.AttributeFilter;

/**
 * Which units are meant.
 *
 * @param level absent for all
 * @param types empty for all
 * @param attributes what they have, each of these
 * @param order how they are listed
 */
record UnitQuery(
        @Nullable UnitLevel level,
        List<UnitType> types,
        List<AttributeFilter> attributes,
        Place place,
        UnitOrder order,
        AsOf asOf) {

    UnitQuery {
        types = List.copyOf(types);
        attributes = List.copyOf(attributes);
    }
}
