package vn.ntm.registry.timelines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;

/** By what a row names its unit: level and code, in the columns {@code level} and {@code code}. */
public record UnitKey(UnitLevel level, String code) {

    private static final int LONGEST_CODE = 30;
    private static final Map<String, UnitLevel> LEVELS = Arrays.stream(UnitLevel.values())
            .collect(Collectors.toMap(UnitLevel::token, level -> level, (a, b) -> a, LinkedHashMap::new));

    /** What the row names; empty, and a fault, where it names nothing. */
    public static Optional<UnitKey> of(RowReader row) {
        Optional<UnitLevel> level = row.oneOf("level", LEVELS);
        String code = row.required("code", LONGEST_CODE);
        return code.isEmpty() ? Optional.empty() : level.map(known -> new UnitKey(known, code));
    }

    /** The unit that has the code on that day; empty, and a fault, where there is none. */
    public Optional<Unit> find(Register register, LocalDate day, int line, FileFaults faults) {
        Optional<Unit> found = register.versions(new UnitCode(level, code)).stream()
                .filter(known -> known.version().period().contains(day))
                .map(KnownVersion::unit)
                .findFirst();
        if (found.isEmpty()) {
            Text accepted = new Text("mã của một đơn vị tồn tại ngày %s", "the code of a unit that exists on %s");
            faults.add(line, "code", code, accepted.with(day));
        }
        return found;
    }

    /** The day on which the code of a row is looked up: its first, or its last where that is not known, or today. */
    public static LocalDate day(Period period, LocalDate today) {
        if (period.from() != null) {
            return period.from();
        }
        return period.to() == null ? today : period.to().minusDays(1);
    }
}
