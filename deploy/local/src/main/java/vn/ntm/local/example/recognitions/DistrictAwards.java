package vn.ntm.local.example.recognitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.local.example.spread.Window;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.Unit;
import vn.ntm.local.example.units.UnitLevel;

/**
 * The recognitions of the districts, the provincial city among them, which <i>completes the task</i> instead. The
 * standard is known of all seven, though not always its day; the two advanced ones are the plan's.
 */
final class DistrictAwards {

    /** When the example lets Lạng Giang and Tân Yên become advanced: the plan only says by 2025. */
    private static final Map<String, Window> ADVANCED = Map.of(
            "217", new Window(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 20)),
            "216", new Window(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 30)));

    private final Register register;
    private final List<Known> known;

    DistrictAwards(Register register, List<Known> known) {
        this.register = register;
        this.known = known;
    }

    List<Award> all() {
        return Stream.concat(standard(), advanced()).toList();
    }

    private Stream<Award> standard() {
        return known.stream()
                .filter(fact -> fact.unitLevel() == UnitLevel.DISTRICT)
                .map(this::standard);
    }

    private Award standard(Known fact) {
        Unit district = register.unit(UnitLevel.DISTRICT, fact.code());
        LocalDate from = fact.from() == null ? LocalDate.of(fact.to().getYear(), 3, 1) : fact.from();
        return Award.known(district, fact, new Window(from, fact.to()));
    }

    private Stream<Award> advanced() {
        return ADVANCED.entrySet().stream()
                .map(entry -> Award.assigned(
                        register.unit(UnitLevel.DISTRICT, entry.getKey()), Level.ADVANCED, entry.getValue()));
    }
}
