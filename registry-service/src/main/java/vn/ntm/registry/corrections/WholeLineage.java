package vn.ntm.registry.corrections;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.plan.Uses;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;

/**
 * Whether the edges that a correction touches lead from units that existed the day before to units that existed on the
 * day, and use each unit once.
 */
final class WholeLineage {

    private record Use(UUID unit, LocalDate on) {}

    private final Register after;
    private final Collection<Succession> edges;
    private final Faults faults;

    WholeLineage(Register after, Collection<Succession> edges, Faults faults) {
        this.after = after;
        this.edges = edges;
        this.faults = faults;
    }

    /**
     * @param units where the histories of units are
     * @param places where edges are said; empty for those on record
     */
    void check(
            List<Unit> changed,
            Map<UUID, String> units,
            Map<Succession, String> places,
            List<Succession> said,
            List<Succession> withdrawn) {
        Set<UUID> ids = changed.stream().map(Unit::id).collect(Collectors.toSet());
        Set<Use> touched = Stream.concat(said.stream(), withdrawn.stream())
                .map(edge -> new Use(edge.predecessor(), edge.on()))
                .collect(Collectors.toCollection(HashSet::new));
        Map<Use, Map<Succession, String>> uses = new LinkedHashMap<>();
        for (Succession edge : edges) {
            boolean isSaid = !places.getOrDefault(edge, "").isEmpty();
            boolean isTouched = isSaid || ids.contains(edge.predecessor()) || ids.contains(edge.successor());
            Use use = new Use(edge.predecessor(), edge.on());
            String unit = units.getOrDefault(edge.predecessor(), units.getOrDefault(edge.successor(), ""));
            String place = isSaid ? places.get(edge) : unit;
            if (isTouched) {
                checkEnds(edge, place);
            }
            if (touched.contains(use)) {
                uses.computeIfAbsent(use, none -> new LinkedHashMap<>()).put(edge, place);
            }
        }
        uses.forEach(this::checkUse);
        withdrawn.stream()
                .filter(edge -> !uses.containsKey(new Use(edge.predecessor(), edge.on())))
                .forEach(edge -> checkGap(edge, units.getOrDefault(edge.predecessor(), "/successions")));
    }

    private void checkEnds(Succession edge, String place) {
        LocalDate dayBefore = edge.on().minusDays(1);
        Optional<Unit> predecessor = after.unit(edge.predecessor());
        faults.check(
                predecessor.flatMap(unit -> unit.on(dayBefore)).isPresent(),
                place,
                edge.predecessor(),
                new Text("một đơn vị tồn tại ngày %s, vì nó đi ngày %s", "a unit that exists on %s, as it goes on %s")
                        .with(dayBefore, edge.on()));
        faults.check(
                after.unit(edge.successor()).flatMap(unit -> unit.on(edge.on())).isPresent(),
                place,
                edge.successor(),
                new Text("một đơn vị tồn tại ngày %s", "a unit that exists on %s").with(edge.on()));
        faults.check(
                !edge.whole() || predecessor.flatMap(unit -> unit.on(edge.on())).isEmpty(),
                place,
                edge.predecessor(),
                new Text("một đơn vị kết thúc ngày %s, vì toàn bộ nó đi", "a unit that ends on %s, as all of it goes")
                        .with(edge.on()));
    }

    /** What ends went somewhere, or was nothing but the units in it. */
    private void checkGap(Succession withdrawn, String place) {
        LocalDate dayBefore = withdrawn.on().minusDays(1);
        Optional<Unit> unit = after.unit(withdrawn.predecessor());
        boolean ends = unit.flatMap(known -> known.on(dayBefore)).isPresent()
                && unit.flatMap(known -> known.on(withdrawn.on())).isEmpty();
        boolean hasUnits = ends
                && after.all().stream()
                        .flatMap(child -> child.on(dayBefore).stream())
                        .anyMatch(child -> withdrawn.predecessor().equals(child.parentId()));
        faults.check(
                !ends || hasUnits,
                place,
                withdrawn.predecessor(),
                new Text("nơi nhận của đơn vị kết thúc ngày %s", "where the unit that ends on %s went")
                        .with(withdrawn.on()));
    }

    private void checkUse(Use use, Map<Succession, String> parts) {
        Set<Succession> all = parts.keySet();
        boolean isWhole = all.stream().anyMatch(Succession::whole);
        String place = parts.values().stream()
                .filter(said -> !said.isEmpty())
                .sorted()
                .findFirst()
                .orElse("");
        if (isWhole) {
            faults.check(
                    all.size() == 1,
                    place,
                    use.unit(),
                    new Text("đơn vị được dùng một lần ngày %s", "a unit that is used once on %s").with(use.on()));
            return;
        }
        boolean goesOn =
                after.unit(use.unit()).flatMap(unit -> unit.on(use.on())).isPresent();
        checkShares(all, Succession::area, goesOn, place + "/area");
        checkShares(all, Succession::population, goesOn, place + "/population");
    }

    private void checkShares(
            Collection<Succession> parts, Function<Succession, Share> share, boolean goesOn, String place) {
        List<Share> shares = parts.stream().map(share).toList();
        faults.check(
                goesOn ? Uses.leaveSomething(shares) : Uses.isAllOfIt(shares),
                place,
                shares.stream().map(Share::token).sorted().collect(Collectors.joining(", ")),
                goesOn
                        ? new Text("các phần của một đơn vị còn tồn tại", "parts of a unit that goes on")
                        : new Text("các phần cộng lại thành toàn bộ", "parts that are together all of it"));
    }
}
