package vn.ntm.registry.imports;

import java.util.List;
import vn.ntm.registry.units.Unit;

/**
 * What a file changes.
 *
 * @param units the new and the changed units, as they will be
 * @param versions how many of their versions are new or changed
 */
public record UnitChanges(List<Unit> units, int versions) {

    static final UnitChanges NONE = new UnitChanges(List.of(), 0);

    public UnitChanges {
        units = List.copyOf(units);
    }
}
