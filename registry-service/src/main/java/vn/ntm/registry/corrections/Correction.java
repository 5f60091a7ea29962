package vn.ntm.registry.corrections;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.units.Succession;

/**
 * How things really were (<i>đính chính</i>).
 *
 * @param wrong what was wrong on record
 * @param basis on what basis that is said
 */
record Correction(String wrong, String basis, List<History> units, List<Edge> successions) {

    Correction {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
    }

    /**
     * A unit's whole history as it really was.
     *
     * @param unit absent for one that was forgotten
     */
    record History(@Nullable UUID unit, List<Version> versions) {

        History {
            versions = List.copyOf(versions);
        }
    }

    /**
     * What really held of a unit between two dates.
     *
     * @param parent the id of the unit that it belonged to, or its code in all of that time; absent for a province
     */
    record Version(
            String code,
            UnitType type,
            String name,
            String fullName,
            @Nullable String parent,
            Period period,
            @Nullable String startAct,
            @Nullable String endAct) {}

    /**
     * What really went from one unit to another.
     *
     * @param withdrawn nothing did: what is on record between the two on that day is wrong
     */
    record Edge(Succession succession, boolean withdrawn) {}
}
