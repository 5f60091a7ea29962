package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.register.LevelRules;
import vn.ntm.registry.register.UnitCode;

/** Finds the units that others belong to from the day on. */
record Parents(LocalDate day, CodesAfter codes, FaultList faults) {

    /** The unit with this code on the day at a level above; empty for a province, and, with a fault, where none is. */
    Optional<UUID> find(UnitLevel level, @Nullable String code, Place place) {
        if (level == UnitLevel.PROVINCE) {
            if (code != null) {
                faults.add(place, code, new Text("để trống với tỉnh", "blank for a province"));
            }
            return Optional.empty();
        }
        Optional<UUID> parent = code == null
                ? Optional.empty()
                : LevelRules.above(level).stream()
                        .flatMap(above -> codes.holder(new UnitCode(above, code)).stream())
                        .findFirst();
        if (parent.isEmpty()) {
            faults.add(place, code, accepted(level, code));
        }
        return parent;
    }

    private Text accepted(UnitLevel level, @Nullable String code) {
        String above = String.join(
                " / ", LevelRules.above(level).stream().map(UnitLevel::token).toList());
        Optional<UnitLevel> other = Arrays.stream(UnitLevel.values())
                .filter(wrong ->
                        code != null && codes.holder(new UnitCode(wrong, code)).isPresent())
                .findFirst();
        return other.map(wrong -> new Text(
                                "mã của một đơn vị cấp %s ngày %s; mã này là của cấp %s",
                                "the code of a %s on %s; this is that of a %s")
                        .with(above, day, wrong))
                .orElseGet(
                        () -> new Text("mã của một đơn vị cấp %s ngày %s", "the code of a %s on %s").with(above, day));
    }
}
