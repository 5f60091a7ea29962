package vn.ntm.criteria.sheets.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.Units;

/**
 * Finds the units that the rows of a table are about. A code lives on: of the codes of 2024 many are other communes' since
 * 1 July 2025. What stands beside it as the name must therefore be the unit's on the day.
 */
final class RowUnits {

    private static final List<String> LOST = List.of("0", "00", "000", "0000");

    private final SheetAsked asked;
    private final Units units;
    private final FileFaults faults;
    private final List<UnitOnDate> inTerritory;
    private final Map<String, UnitOnDate> byCode;
    private final Set<String> seen = new HashSet<>();

    /** @param inTerritory those of the kind that is asked for that the caller may write to */
    RowUnits(SheetAsked asked, List<UnitOnDate> inTerritory, Units units, FileFaults faults) {
        this.asked = asked;
        this.units = units;
        this.faults = faults;
        this.inTerritory = inTerritory;
        this.byCode = inTerritory.stream()
                .collect(Collectors.toMap(UnitOnDate::code, Function.identity(), (one, other) -> one));
    }

    /** The unit of a row; empty, and a fault, where there is none or its name is another's. */
    Optional<UnitOnDate> of(TableRow row) {
        String code = row.cell(SheetColumns.CODE);
        String name = row.cell(SheetColumns.NAME);
        UnitOnDate unit = byCode.get(code);
        if (!seen.add(code)) {
            faults.add(row.line(), SheetColumns.CODE, code, new Text("mỗi đơn vị một dòng", "a row for each unit"));
        } else if (unit == null) {
            faults.add(row.line(), SheetColumns.CODE, code, unknown(code));
        } else if (!name.isEmpty() && !WrittenName.fits(name, unit.name(), unit.fullName())) {
            faults.add(row.line(), SheetColumns.NAME, name, another(unit, name));
        } else {
            return Optional.of(unit);
        }
        return Optional.empty();
    }

    private Text unknown(String code) {
        Optional<String> whole = LOST.stream()
                .map(zeros -> zeros + code)
                .filter(byCode::containsKey)
                .findFirst();
        if (whole.isPresent()) {
            return new Text("%s: mất số 0 ở đầu mã", "%s: the code has lost its leading zero").with(whole.get());
        }
        return units.find(code, asked.on())
                .map(this::notYours)
                .orElseGet(() -> joined(
                        new Text("mã của một đơn vị tồn tại ngày %s", "the code of a unit that exists on %s")
                                .with(asked.on()),
                        bearers(code, null)));
    }

    private Text notYours(UnitOnDate unit) {
        Text kind = SheetWords.of(asked.kind());
        return new Text(
                "một %s trong địa bàn; mã này là của %s".formatted(kind.vi(), unit.fullName()),
                "a %s of your territory; the code is that of %s".formatted(kind.en(), unit.fullName()));
    }

    private Text another(UnitOnDate unit, String name) {
        Text own = new Text("%s, là đơn vị có mã %s ngày %s", "%s, which has the code %s on %s")
                .with(unit.fullName(), unit.code(), asked.on());
        return joined(joined(own, bearers(unit.code(), name)), elsewhere(name));
    }

    /** Who had the code on other dates; those alone that are called so, where a name is given. */
    private Text bearers(String code, @Nullable String name) {
        List<Text> all = units.bearers(code).stream()
                .filter(one -> name == null || WrittenName.fits(name, one.name(), one.fullName()))
                .map(one -> new Text("%s có mã này từ %s đến %s", "%s has this code from %s to %s")
                        .with(
                                one.fullName(),
                                one.from() == null ? "…" : one.from(),
                                one.to() == null ? "…" : one.to().minusDays(1)))
                .toList();
        return joined(all.stream());
    }

    /** Which code the unit has that is called so on the day. */
    private Text elsewhere(String name) {
        return joined(inTerritory.stream()
                .filter(one -> WrittenName.fits(name, one.name(), one.fullName()))
                .map(one -> new Text("%s ngày %s có mã %s", "%s on %s has the code %s")
                        .with(one.fullName(), asked.on(), one.code())));
    }

    private static Text joined(Stream<Text> all) {
        return all.limit(3).reduce(new Text("", ""), RowUnits::joined);
    }

    private static Text joined(Text one, Text other) {
        return one.vi().isEmpty()
                ? other
                : other.vi().isEmpty() ? one : new Text(one.vi() + "; " + other.vi(), one.en() + "; " + other.en());
    }
}
