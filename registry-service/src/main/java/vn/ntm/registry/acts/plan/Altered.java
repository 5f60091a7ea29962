package vn.ntm.registry.acts.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/**
 * A unit that goes on as something else: all that clauses of one day say of it.
 *
 * @param said what it is from now on; what is absent stays
 */
record Altered(Unit unit, Change.Alter said, List<Place> places) {

    Altered {
        places = List.copyOf(places);
    }

    /** Takes the clauses together; where two say different things of one fact that is a fault. */
    static Altered of(Unit unit, List<Fact.Alteration> alterations, FaultList faults) {
        Change.Alter together = new Change.Alter(
                alterations.get(0).said().unit(),
                one("code", alterations, Change.Alter::code, faults),
                one("type", alterations, Change.Alter::type, faults),
                one("name", alterations, Change.Alter::name, faults),
                one("fullName", alterations, Change.Alter::fullName, faults),
                one("parent", alterations, Change.Alter::parent, faults));
        Altered altered = new Altered(
                unit, together, alterations.stream().map(Fact.Alteration::place).toList());
        altered.check(faults);
        return altered;
    }

    private static <T> @Nullable T one(
            String field,
            List<Fact.Alteration> alterations,
            Function<Change.Alter, @Nullable T> value,
            FaultList faults) {
        List<Fact.Alteration> saying = alterations.stream()
                .filter(alteration -> value.apply(alteration.said()) != null)
                .toList();
        if (saying.isEmpty()) {
            return null;
        }
        T first = value.apply(saying.get(0).said());
        List<Place> places = saying.stream().map(Fact.Alteration::place).toList();
        if (saying.stream().anyMatch(alteration -> !Objects.equals(first, value.apply(alteration.said())))) {
            saying.forEach(alteration -> faults.add(
                    alteration.place().at("/" + field),
                    value.apply(alteration.said()),
                    new Text("một giá trị; còn nêu ở %s", "one value; it is said at %s too")
                            .with(alteration.place().others(places))));
        }
        return first;
    }

    private void check(FaultList faults) {
        UnitLevel level = unit.level();
        boolean isNamed = said.type() != null || said.name() != null;
        for (Place place : places) {
            if (isNamed && said.fullName() == null) {
                faults.add(
                        place.at("/fullName"),
                        null,
                        new Text("bắt buộc khi đổi tên, loại", "required with name or type"));
            }
            if (said.type() != null) {
                LevelFaults.checkType(level, said.type(), place.at("/type"), faults);
            }
            if (said.code() != null) {
                LevelFaults.checkCode(new UnitCode(level, said.code()), place.at("/code"), faults);
            }
        }
    }

    /** What holds of the unit on the day before. */
    UnitVersion before() {
        return unit.versions().get(unit.versions().size() - 1);
    }

    String code() {
        return said.code() == null ? before().code() : said.code();
    }

    UnitType type() {
        return said.type() == null ? before().type() : said.type();
    }

    String name() {
        return said.name() == null ? before().name() : said.name();
    }

    String fullName() {
        return said.fullName() == null ? before().fullName() : said.fullName();
    }
}
