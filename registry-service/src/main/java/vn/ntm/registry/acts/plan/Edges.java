package vn.ntm.registry.acts.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;

/** The edges of the lineage that a reform makes. It keeps: no unit is used twice, and its parts are all of it. */
final class Edges {

    private static final Text ON_RECORD = new Text(
            "đơn vị được dùng một lần; đã có ghi nhận nó đi đâu ngày đó",
            "a unit that is used once; where it went that day is on record");

    private final LocalDate day;
    private final CodesAfter codes;
    private final Map<UUID, List<Succession>> known;
    private final FaultList faults;
    private final Map<UUID, List<Succession>> made = new HashMap<>();
    private final Map<Place, UUID> receivers = new HashMap<>();
    private final Set<UUID> received = new HashSet<>();

    /** @param known the edges of that day that are on record, by predecessor */
    Edges(Reform reform, Fates fates, CodesAfter codes, Map<UUID, List<Succession>> known, FaultList faults) {
        this.day = reform.day();
        this.codes = codes;
        this.known = known;
        this.faults = faults;
        reform.flows().forEach(flow -> receiver(flow).ifPresent(receiver -> receivers.put(flow.place(), receiver)));
        received.addAll(receivers.values());
        fates.given().forEach(this::make);
    }

    List<Succession> all() {
        return made.values().stream().flatMap(List::stream).toList();
    }

    /** Whether anything is said to go to the unit. */
    boolean leadTo(UUID unit) {
        return received.contains(unit);
    }

    private void make(UUID unit, List<Fact.Flow> flows) {
        List<Succession> edges = new ArrayList<>();
        Map<UUID, Place> places = new HashMap<>();
        for (Fact.Flow flow : flows) {
            UUID receiver = receivers.get(flow.place());
            if (receiver == null) {
                continue;
            }
            Place earlier = places.putIfAbsent(receiver, flow.place());
            if (unit.equals(receiver)) {
                faults.add(flow.place(), flow.source().unit().code(), new Text("một đơn vị khác", "another unit"));
            } else if (earlier != null) {
                faults.add(flow.place(), flow.source().unit().code(), once(earlier.pointer()));
            } else {
                edges.add(edge(unit, receiver, flow));
            }
        }
        made.put(unit, edges);
        List<Succession> others = known.getOrDefault(unit, List.of()).stream()
                .filter(edge -> !places.containsKey(edge.successor()))
                .toList();
        checkUse(flows, others);
    }

    private Succession edge(UUID unit, UUID receiver, Fact.Flow flow) {
        Source source = flow.source();
        return new Succession(
                unit,
                receiver,
                day,
                source.taking() == Source.Taking.WHOLE,
                source.area(),
                source.population(),
                flow.place().act(),
                flow.place().clause());
    }

    private Optional<UUID> receiver(Fact.Flow flow) {
        Optional<UUID> receiver = codes.holder(flow.receiver().code());
        if (receiver.isEmpty()) {
            faults.add(
                    flow.place(),
                    flow.receiver().code().code(),
                    new Text(
                                    "nơi nhận là mã của một đơn vị cấp %2$s ngày %1$s",
                                    "a receiver with the code of a %2$s on %1$s")
                            .with(day, flow.receiver().code().level()));
        }
        return receiver;
    }

    private void checkUse(List<Fact.Flow> flows, List<Succession> others) {
        boolean isWhole = others.stream().anyMatch(Succession::whole)
                || flows.stream().anyMatch(flow -> flow.source().taking() == Source.Taking.WHOLE);
        long takings =
                flows.stream().map(flow -> flow.source().taking()).distinct().count();
        if (takings > 1 || (isWhole && flows.size() + others.size() > 1)) {
            List<Place> places = flows.stream().map(Fact.Flow::place).toList();
            flows.forEach(flow -> faults.add(
                    flow.place(),
                    flow.source().unit().code(),
                    places.size() > 1 ? once(flow.place().others(places)) : ON_RECORD));
        } else if (!isWhole) {
            checkShares("area", flows, others, Source::area, Succession::area);
            checkShares("population", flows, others, Source::population, Succession::population);
            flows.stream()
                    .filter(flow -> flow.source().area() == Share.Said.NONE
                            && flow.source().population() == Share.Said.NONE)
                    .forEach(flow -> faults.add(
                            flow.place(),
                            "none",
                            new Text("một phần diện tích hoặc dân số", "a part of the land or of the people")));
        }
    }

    private void checkShares(
            String dimension,
            List<Fact.Flow> flows,
            List<Succession> others,
            Function<Source, Share> said,
            Function<Succession, Share> recorded) {
        List<Share> shares = Stream.concat(
                        flows.stream().map(flow -> said.apply(flow.source())),
                        others.stream().map(recorded))
                .toList();
        boolean goesOn = flows.get(0).source().taking() == Source.Taking.FROM_STANDING;
        if (goesOn ? Uses.leaveSomething(shares) : Uses.isAllOfIt(shares)) {
            return;
        }
        Text accepted = goesOn
                ? new Text(
                        "phần của một đơn vị còn tồn tại: part, none hoặc các số cộng lại dưới 1",
                        "parts of a unit that goes on: part, none, or figures that sum to less than 1")
                : new Text(
                        "các phần cộng lại thành toàn bộ: một all và còn lại none, hoặc part với đúng một rest, hoặc "
                                + "các số cộng lại bằng 1",
                        "parts that are together all of it: one all and else none, or parts with exactly one rest, or "
                                + "figures that sum to 1");
        String all =
                String.join(", ", shares.stream().map(Share::token).sorted().toList());
        flows.forEach(flow -> faults.add(flow.place().at("/" + dimension), all, accepted));
    }

    private static Text once(String elsewhere) {
        return new Text("đơn vị được dùng một lần; còn dùng ở %s", "a unit that is used once; it is used at %s too")
                .with(elsewhere);
    }
}
