package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Share.Said;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Countries by chance, and lawful reforms of them. */
final class GeneratedCountry {

    private final Random random;
    private int codes;

    GeneratedCountry(Random random) {
        this.random = random;
    }

    Register country() {
        List<Unit> units = new ArrayList<>();
        for (int p = 0; p < 1 + random.nextInt(2); p++) {
            Unit province = unit(UnitLevel.PROVINCE, "%02d".formatted(10 + p), UnitType.PROVINCE, null);
            units.add(province);
            for (int d = 0; d < 1 + random.nextInt(3); d++) {
                Unit district =
                        unit(UnitLevel.DISTRICT, "%d%02d".formatted(1 + p, d), UnitType.RURAL_DISTRICT, province);
                units.add(district);
                for (int c = 0; c < 1 + random.nextInt(5); c++) {
                    Unit commune = unit(UnitLevel.COMMUNE, fresh(), UnitType.COMMUNE, district);
                    units.add(commune);
                    for (int h = 0; h < random.nextInt(3); h++) {
                        units.add(unit(UnitLevel.HAMLET, "T" + fresh(), UnitType.HAMLET, commune));
                    }
                }
            }
        }
        return new Register(units);
    }

    private String fresh() {
        return "%05d".formatted(++codes);
    }

    private static Unit unit(UnitLevel level, String code, UnitType type, @Nullable Unit parent) {
        UnitVersion version = new UnitVersion(
                code,
                type,
                "Đơn vị " + code,
                type + " " + code,
                parent == null ? null : parent.id(),
                Period.ALWAYS,
                null,
                null);
        return new Unit(Unit.idOf(level, code, null), level, false, List.of(version));
    }

    /** Acts that hold from the day and are sound. */
    List<Act> reform(Register register, LocalDate day) {
        return new Day(register, day).acts();
    }

    /** What is done to the country on one day; each commune is in one change at most. */
    private final class Day {

        private final Map<UUID, UnitVersion> alive;
        private final Map<UUID, UnitLevel> levels;
        private final LocalDate day;
        private final List<UUID> free;
        private final Set<UUID> districtsLeft = new HashSet<>();
        private final List<Change> changes = new ArrayList<>();

        Day(Register register, LocalDate day) {
            this.day = day;
            List<Unit> units = register.all().stream()
                    .filter(unit -> unit.on(day.minusDays(1)).isPresent())
                    .toList();
            this.alive = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit.on(day.minusDays(1))
                    .orElseThrow()));
            this.levels = units.stream().collect(Collectors.toMap(Unit::id, Unit::level));
            this.free = new ArrayList<>(units.stream()
                    .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                    .map(Unit::id)
                    .sorted()
                    .toList());
        }

        List<Act> acts() {
            if (random.nextInt(4) == 0) {
                dissolveADistrict();
            }
            for (int tries = 1 + random.nextInt(6); tries > 0 && free.size() > 2; tries--) {
                change(random.nextInt(8));
            }
            List<Act> acts = new ArrayList<>();
            for (int i = 0; i < changes.size(); i += 2) {
                List<Clause> clauses = new ArrayList<>();
                for (int j = i; j < Math.min(i + 2, changes.size()); j++) {
                    clauses.add(new Clause("k." + j, changes.get(j)));
                }
                acts.add(new Act(i + "/NQ/" + day, null, null, day, day, null, clauses));
            }
            return acts;
        }

        private void change(int kind) {
            UUID one = take();
            switch (kind) {
                case 0 -> merge(one, take());
                case 1 -> mergeIntoStanding(one, take());
                case 2 -> split(one);
                case 3 -> part(one, take());
                case 4 ->
                    changes.add(new Change.AdjustBoundary(
                            code(one), code(take()), Said.PART, random.nextBoolean() ? Said.PART : Said.NONE));
                case 5 -> changes.add(Change.Alter.recode(code(one), fresh()));
                case 6 ->
                    changes.add(Change.Alter.retype(
                            code(one),
                            alive.get(one).type() == UnitType.WARD ? UnitType.COMMUNE : UnitType.WARD,
                            "Tên " + fresh()));
                default -> changes.add(new Change.Establish(founded(fresh(), above(one)), List.of(), true));
            }
        }

        private void merge(UUID one, UUID two) {
            String code = random.nextBoolean() ? alive.get(one).code() : fresh();
            changes.add(new Change.Merge(
                    List.of(Source.whole(code(one)), Source.whole(code(two))), founded(code, above(one))));
            leaveTo(code, one, two);
        }

        private void mergeIntoStanding(UUID one, UUID standing) {
            String code = alive.get(standing).code();
            changes.add(new Change.Merge(
                    List.of(Source.whole(code(one))), new Receiver.StandingUnit(UnitLevel.COMMUNE, code)));
            leaveTo(code, one);
        }

        private void split(UUID one) {
            Share some = Share.of("0." + (1 + random.nextInt(9))).orElseThrow();
            String code = random.nextBoolean() ? alive.get(one).code() : fresh();
            changes.add(new Change.Split(
                    code(one),
                    List.of(
                            new Receiver.Part(founded(code, above(one)), some, Said.ALL),
                            new Receiver.Part(founded(fresh(), above(one)), Said.REST, Said.NONE))));
            leaveTo(code, one);
        }

        /** A part goes to one that goes on, the rest becomes a unit, in two clauses. */
        private void part(UUID one, UUID standing) {
            changes.add(new Change.Merge(
                    List.of(Source.part(code(one), Said.PART, Said.PART)),
                    new Receiver.StandingUnit(
                            UnitLevel.COMMUNE, alive.get(standing).code())));
            String code = fresh();
            changes.add(
                    new Change.Merge(List.of(Source.part(code(one), Said.REST, Said.REST)), founded(code, above(one))));
            leaveTo(code, one);
        }

        private void dissolveADistrict() {
            alive.keySet().stream()
                    .filter(id ->
                            levels.get(id) == UnitLevel.DISTRICT && !within(id).isEmpty())
                    .sorted()
                    .findFirst()
                    .ifPresent(district -> {
                        districtsLeft.add(district);
                        changes.add(new Change.Dissolve(
                                new UnitCode(
                                        UnitLevel.DISTRICT, alive.get(district).code()),
                                List.of(),
                                true));
                        for (UUID commune : within(district)) {
                            free.remove(commune);
                            changes.add(Change.Alter.reparent(code(commune), above(commune)));
                        }
                    });
        }

        /** The hamlets of communes that end go to another. */
        private void leaveTo(String code, UUID... communes) {
            for (UUID commune : communes) {
                for (UUID hamlet : within(commune)) {
                    changes.add(Change.Alter.reparent(
                            new UnitCode(UnitLevel.HAMLET, alive.get(hamlet).code()), code));
                }
            }
        }

        private List<UUID> within(UUID unit) {
            return alive.entrySet().stream()
                    .filter(entry -> unit.equals(entry.getValue().parentId()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }

        /** The code of what the commune belongs to, or, where that ends, of what is above. */
        private String above(UUID commune) {
            UUID parent = alive.get(commune).parentId();
            UUID lasting = districtsLeft.contains(parent) ? alive.get(parent).parentId() : parent;
            return alive.get(lasting).code();
        }

        private Receiver.NewUnit founded(String code, String parent) {
            return new Receiver.NewUnit(
                    UnitLevel.COMMUNE, code, UnitType.COMMUNE, "Mới " + code, "Xã Mới " + code, parent);
        }

        private UnitCode code(UUID commune) {
            return new UnitCode(UnitLevel.COMMUNE, alive.get(commune).code());
        }

        private UUID take() {
            return free.remove(random.nextInt(free.size()));
        }
    }
}
