package vn.ntm.registry.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.KnownVersion;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Says on which days a code or a name was used, and by whom. Pure. */
public final class Whereabouts {

    /** More of them no reader of a row looks through. */
    private static final int TOLD_AT_MOST = 5;

    private static final Map<UnitLevel, Integer> DIGITS =
            Map.of(UnitLevel.PROVINCE, 2, UnitLevel.DISTRICT, 3, UnitLevel.COMMUNE, 5, UnitLevel.HAMLET, 0);

    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final UnitIndex index;
    private final UnitLevel level;

    public Whereabouts(UnitIndex index, UnitLevel level) {
        this.index = index;
        this.level = level;
    }

    /** Whose the code is on other days, or what the code probably was before a spreadsheet took it for a number. */
    public Optional<Text> ofCode(String code) {
        List<KnownVersion> versions = index.coded(level, code);
        if (!versions.isEmpty()) {
            return Optional.of(told("Mã", "code", code, versions));
        }
        String padded = "0".repeat(Math.max(0, DIGITS.get(level) - code.length())) + code;
        return padded.equals(code) || index.coded(level, padded).isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                                "không có mã %s; có lẽ là %s, mất số 0 ở đầu",
                                "there is no code %s; perhaps %s, which lost its leading zero")
                        .with(code, padded));
    }

    /** Who has the name on other days. */
    public Optional<Text> ofName(String name) {
        List<KnownVersion> versions = index.named(level, name);
        return versions.isEmpty() ? Optional.empty() : Optional.of(told("Tên", "name", name, versions));
    }

    /** Nothing was ever called so. */
    public static Text never(String written) {
        return new Text("chưa từng có đơn vị nào là %s", "no unit was ever called %s").with(written);
    }

    /** When the code went with the name. */
    public static Text named(String code, String name, List<KnownVersion> versions) {
        List<Period> periods =
                joined(versions.stream().map(known -> known.version().period()).toList());
        Text days = Days.of(periods);
        return new Text(
                "Mã %s có tên %s: %s".formatted(code, name, days.vi()),
                "code %s is named %s: %s".formatted(code, name, days.en()));
    }

    /** Those who share a name on one day. */
    Text several(String name, List<Unit> units, LocalDate on) {
        List<Text> some = units.stream()
                .limit(TOLD_AT_MOST)
                .map(unit -> described(unit, on))
                .map(text -> new Text(text, text))
                .toList();
        Text all = Days.joined(some, ", ");
        String more = units.size() > TOLD_AT_MOST ? ", …" : "";
        return new Text(
                "%s đơn vị tên %s: %s%s".formatted(units.size(), name, all.vi(), more),
                "%s units are named %s: %s%s".formatted(units.size(), name, all.en(), more));
    }

    private String described(Unit unit, LocalDate on) {
        UnitVersion version = unit.on(on).orElseThrow();
        String parent = Optional.ofNullable(version.parentId())
                .flatMap(index.register()::unit)
                .flatMap(above -> above.on(on))
                .map(above -> ", " + above.fullName())
                .orElse("");
        return version.code() + " (" + version.fullName() + parent + ")";
    }

    private static Text told(String vi, String en, String written, List<KnownVersion> versions) {
        Map<String, List<Period>> byName = new LinkedHashMap<>();
        versions.stream()
                .sorted(Comparator.comparing(known -> known.version().period(), BY_START))
                .forEach(known -> byName.computeIfAbsent(
                                known.version().fullName() + " ("
                                        + known.version().code() + ")",
                                name -> new ArrayList<>())
                        .add(known.version().period()));
        List<Text> sentences = byName.entrySet().stream()
                .limit(TOLD_AT_MOST)
                .map(entry -> Days.joined(
                        List.of(new Text(entry.getKey(), entry.getKey()), Days.of(joined(entry.getValue()))), " "))
                .toList();
        Text all = Days.joined(sentences, "; ");
        return new Text("%s %s: %s".formatted(vi, written, all.vi()), "%s %s: %s".formatted(en, written, all.en()));
    }

    /** Periods that follow one another told as one. */
    private static List<Period> joined(List<Period> periods) {
        List<Period> joined = new ArrayList<>();
        for (Period period : periods.stream().sorted(BY_START).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).meets(period)) {
                joined.set(last, new Period(joined.get(last).from(), period.to()));
            } else {
                joined.add(period);
            }
        }
        return joined;
    }
}
