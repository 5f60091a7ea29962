package vn.ntm.registry.acts.plan;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.register.LevelRules;
import vn.ntm.registry.register.UnitCode;

/** Notes codes and types that are not of a unit's level. */
final class LevelFaults {

    private LevelFaults() {}

    static void checkType(UnitLevel level, UnitType type, Place place, FaultList faults) {
        if (type.level() != level) {
            String all = Arrays.stream(UnitType.values())
                    .filter(other -> other.level() == level)
                    .map(UnitType::token)
                    .collect(Collectors.joining(", "));
            faults.add(place, type, new Text(all, all));
        }
    }

    static void checkCode(UnitCode code, Place place, FaultList faults) {
        if (!LevelRules.isCode(code.level(), code.code())) {
            faults.add(place, code.code(), LevelRules.form(code.level()));
        }
    }
}
