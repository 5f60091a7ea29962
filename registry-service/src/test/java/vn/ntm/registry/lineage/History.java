package vn.ntm.registry.lineage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** A made-up history: provinces that go over whole or in parts, give something away and go on, or end unexplained. */
public record History(Register register, List<Succession> edges) {

    public static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    public static final int DAYS = 5;

    private static final List<Share> SAID =
            List.of(Share.Said.PART, Share.Said.UNKNOWN, Share.Said.NONE, new Share.Figure(new BigDecimal("0.3")));

    /** The state before the first change, and after so many. */
    public static LocalDate after(int changes) {
        return FIRST.plusDays(changes);
    }

    public Lineage lineage() {
        return new Lineage(register, edges);
    }

    public List<Unit> on(LocalDate day) {
        return register.all().stream().filter(unit -> unit.on(day).isPresent()).toList();
    }

    /** @param explained whether every end has its edges */
    public static History of(Random random, boolean explained, boolean wholeOnly) {
        return new Maker(random, explained, wholeOnly).make();
    }

    private static final class Maker {

        private final Random random;
        private final boolean explained;
        private final boolean wholeOnly;
        private final Map<UUID, LocalDate> began = new LinkedHashMap<>();
        private final Map<UUID, LocalDate> ended = new LinkedHashMap<>();
        private final List<Succession> edges = new ArrayList<>();

        Maker(Random random, boolean explained, boolean wholeOnly) {
            this.random = random;
            this.explained = explained;
            this.wholeOnly = wholeOnly;
        }

        History make() {
            for (int i = 0; i < 3 + random.nextInt(6); i++) {
                begin(FIRST);
            }
            for (int change = 1; change <= DAYS; change++) {
                change(after(change));
            }
            List<Unit> units = new ArrayList<>();
            began.keySet().forEach(id -> units.add(unit(id, units.size())));
            return new History(new Register(units), edges);
        }

        private UUID begin(LocalDate on) {
            UUID id = new UUID(1, began.size() + 1L);
            began.put(id, on);
            return id;
        }

        private void change(LocalDate on) {
            List<UUID> alive = new ArrayList<>(
                    began.keySet().stream().filter(id -> !ended.containsKey(id)).toList());
            List<UUID> staying = new ArrayList<>(alive);
            staying.removeIf(id -> random.nextInt(3) == 0);
            for (int i = 0; i < 1 + random.nextInt(2); i++) {
                staying.add(begin(on));
            }
            for (UUID id : alive) {
                if (!staying.contains(id)) {
                    ended.put(id, on);
                    if (explained || random.nextInt(4) > 0) {
                        goOver(id, staying, on);
                    }
                } else if (!wholeOnly && random.nextInt(4) == 0) {
                    give(id, staying, on);
                }
            }
        }

        private void goOver(UUID id, List<UUID> staying, LocalDate on) {
            int takers = wholeOnly ? 1 : 1 + random.nextInt(3);
            List<UUID> chosen = chosen(id, staying, takers);
            if (chosen.size() == 1) {
                edges.add(Succession.whole(id, chosen.get(0), on, "1/NQ"));
                return;
            }
            for (int i = 0; i < chosen.size(); i++) {
                boolean isLast = i == chosen.size() - 1;
                edges.add(part(
                        id, chosen.get(i), on, isLast ? Share.Said.REST : said(), isLast ? Share.Said.REST : said()));
            }
        }

        private void give(UUID id, List<UUID> staying, LocalDate on) {
            for (UUID taker : chosen(id, staying, 1 + random.nextInt(2))) {
                edges.add(part(id, taker, on, said(), said()));
            }
        }

        private List<UUID> chosen(UUID giver, List<UUID> staying, int takers) {
            List<UUID> others = new ArrayList<>(staying);
            others.remove(giver);
            Collections.shuffle(others, random);
            return others.subList(0, Math.min(takers, others.size()));
        }

        private Share said() {
            return SAID.get(random.nextInt(SAID.size()));
        }

        private static Succession part(UUID from, UUID to, LocalDate on, Share area, Share population) {
            return new Succession(from, to, on, false, area, population, "2/NQ", null);
        }

        private Unit unit(UUID id, int number) {
            String name = "Tỉnh %d".formatted(number);
            return new Unit(
                    id,
                    UnitLevel.PROVINCE,
                    false,
                    List.of(new UnitVersion(
                            "%02d".formatted(number),
                            UnitType.PROVINCE,
                            name,
                            name,
                            null,
                            new Period(began.get(id), ended.get(id)),
                            null,
                            null)));
        }
    }
}
