package vn.ntm.registry.lineage.answers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.text.Vietnamese;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.directory.UnitRef;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** Puts a graph into the words of the API. Pure. */
final class LineageView {

    /** On some days more than a hundred acts hold at once. */
    private static final int ACTS_AT_MOST = 20;

    private final Register register;
    private final LineageGraph graph;
    private final List<LineageAnswer.ActRef> acts;

    private LineageView(Register register, LineageGraph graph, List<LineageAnswer.ActRef> acts) {
        this.register = register;
        this.graph = graph;
        this.acts = acts;
    }

    /**
     * @param asOf the day on which the unit itself is shown
     * @param acts that the graph may name
     */
    static LineageAnswer of(Register register, LineageGraph graph, LocalDate asOf, List<LineageAnswer.ActRef> acts) {
        LineageView view = new LineageView(register, graph, acts);
        return new LineageAnswer(
                view.item(asOf),
                graph.days().from(),
                graph.days().to(),
                graph.units().stream()
                        .map(view::node)
                        .sorted(Comparator.comparing(
                                        LineageAnswer.Node::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(LineageAnswer.Node::code)
                                .thenComparing(LineageAnswer.Node::id))
                        .toList(),
                graph.edges().stream().map(view::edge).toList(),
                graph.unknown().stream().map(view::unknown).toList());
    }

    private LineageAnswer.Item item(LocalDate asOf) {
        Unit unit = unit(graph.unit());
        UnitVersion version = unit.on(asOf).orElseGet(() -> last(unit, Period.ALWAYS));
        return new LineageAnswer.Item(
                unit.id(),
                version.code(),
                version.name(),
                version.fullName(),
                version.type(),
                unit.level(),
                parent(version),
                version.period().from(),
                version.period().to(),
                unit.illustrative());
    }

    private LineageAnswer.Node node(UUID id) {
        Unit unit = unit(id);
        UnitVersion version = last(unit, graph.days());
        return new LineageAnswer.Node(
                id,
                unit.level(),
                version.code(),
                version.name(),
                version.fullName(),
                version.type(),
                parent(version),
                unit.extent().from(),
                unit.extent().to());
    }

    private LineageAnswer.Edge edge(Succession edge) {
        return new LineageAnswer.Edge(
                edge.predecessor(),
                edge.successor(),
                edge.on(),
                edge.whole(),
                edge.area().token(),
                edge.population().token(),
                act(edge),
                edge.clause());
    }

    /** Of acts with one number the one that holds from the day. */
    private LineageAnswer.@Nullable ActRef act(Succession edge) {
        String number = edge.act();
        if (number == null) {
            return null;
        }
        return acts.stream()
                .filter(act -> act.number().equals(number))
                .min(Comparator.comparing(act -> !edge.on().equals(act.from())))
                .orElseGet(() -> new LineageAnswer.ActRef(number, null, null, null, null));
    }

    private LineageAnswer.Unknown unknown(LineageGraph.UnknownEnd end) {
        List<LineageAnswer.ActRef> ofDay =
                acts.stream().filter(act -> end.on().equals(act.from())).toList();
        String province = province(end).map(Vietnamese::matchKey).orElse("");
        List<LineageAnswer.ActRef> naming = ofDay.stream()
                .filter(act -> act.title() != null
                        && !province.isEmpty()
                        && Vietnamese.matchKey(act.title()).contains(province))
                .toList();
        return new LineageAnswer.Unknown(
                end.unit(),
                end.on(),
                (naming.isEmpty() ? ofDay : naming).stream().limit(ACTS_AT_MOST).toList(),
                end.candidates().stream()
                        .map(id -> ref(id, unit(id).on(end.on()).orElseThrow()))
                        .toList());
    }

    private Optional<String> province(LineageGraph.UnknownEnd end) {
        LocalDate day = end.on().minusDays(1);
        Optional<UnitVersion> version = unit(end.unit()).on(day);
        while (version.map(UnitVersion::parentId).isPresent()) {
            version = version.map(UnitVersion::parentId).flatMap(register::unit).flatMap(above -> above.on(day));
        }
        return version.map(UnitVersion::name);
    }

    private @Nullable UnitRef parent(UnitVersion version) {
        Optional<Unit> parent = Optional.ofNullable(version.parentId()).flatMap(register::unit);
        return parent.map(above -> ref(above.id(), last(above, version.period())))
                .orElse(null);
    }

    private static UnitRef ref(UUID id, UnitVersion version) {
        return new UnitRef(id, version.code(), version.name());
    }

    private Unit unit(UUID id) {
        return register.unit(id).orElseThrow(() -> new IllegalStateException("an edge leads to no unit: " + id));
    }

    /** The last version in these days; one that was before them where there is none. */
    private static UnitVersion last(Unit unit, Period days) {
        List<UnitVersion> versions = unit.versions();
        return versions.stream()
                .filter(version -> version.period().overlaps(days))
                .reduce((first, second) -> second)
                .orElseGet(() -> versions.get(versions.size() - 1));
    }
}
