package vn.ntm.registry.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.ntm.registry.units.Unit;

/** What holds of the lineage of every history. */
class LineagePropertiesTest {

    private static final BigDecimal LAST_DIGITS = new BigDecimal("1e-25");

    @Property(tries = 300)
    void lineageComposes(
            @ForAll Random random,
            @ForAll UnknownShares choice,
            @ForAll @IntRange(max = History.DAYS) int one,
            @ForAll @IntRange(max = History.DAYS) int two,
            @ForAll @IntRange(max = History.DAYS) int three) {
        int[] days = Stream.of(one, two, three).sorted().mapToInt(day -> day).toArray();
        History history = History.of(random, false, false);
        Lineage lineage = history.lineage();
        Tracing atOnce = lineage.until(History.after(days[2]), choice);
        Tracing toTheSecond = lineage.until(History.after(days[1]), choice);

        for (Unit unit : history.on(History.after(days[0]))) {
            Flow composed = toTheSecond
                    .raw(unit.id(), History.after(days[0]))
                    .then(between -> atOnce.raw(between, History.after(days[1])));
            assertAlike(
                    composed.to(), atOnce.raw(unit.id(), History.after(days[0])).to());
            assertAlike(
                    composed.lost(),
                    atOnce.raw(unit.id(), History.after(days[0])).lost());
        }
    }

    @Property(tries = 300)
    void allOfAUnitIsSomewhere(
            @ForAll Random random,
            @ForAll UnknownShares choice,
            @ForAll @IntRange(max = History.DAYS) int from,
            @ForAll @IntRange(max = History.DAYS) int to) {
        History history = History.of(random, false, false);
        Tracing tracing = history.lineage().until(History.after(Math.max(from, to)), choice);

        for (Unit unit : history.on(History.after(Math.min(from, to)))) {
            Flow flow = tracing.of(unit.id(), History.after(Math.min(from, to)));
            for (Dimension dimension : Dimension.values()) {
                BigDecimal all = Stream.concat(flow.to().values().stream(), flow.lost().values().stream())
                        .map(portions -> portions.of(dimension))
                        .map(Portion::estimate)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(all.subtract(BigDecimal.ONE).abs()).isLessThan(new BigDecimal("1e-9"));
            }
            assertThat(flow.to().values()).allSatisfy(portions -> {
                for (Dimension dimension : Dimension.values()) {
                    Portion portion = portions.of(dimension);
                    assertThat(portion.estimate()).isBetween(portion.least(), portion.most());
                    assertThat(portion.most()).isLessThanOrEqualTo(BigDecimal.ONE);
                }
            });
            assertThat(flow.to().keySet())
                    .allMatch(id -> history.lineage().exists(id, History.after(Math.max(from, to))));
        }
    }

    @Property(tries = 200)
    void forwardAndBackSayTheSame(@ForAll Random random, @ForAll @IntRange(max = History.DAYS) int from) {
        History history = History.of(random, false, false);
        Tracing tracing = history.lineage().until(History.after(History.DAYS), UnknownShares.EVEN);
        Origins origins =
                history.lineage().origins(History.after(History.DAYS), History.after(from), UnknownShares.EVEN);

        for (Unit late : history.on(History.after(History.DAYS))) {
            Map<UUID, Portions> forward = new TreeMap<>();
            history.on(History.after(from)).forEach(early -> {
                Portions portions =
                        tracing.of(early.id(), History.after(from)).to().get(late.id());
                if (portions != null) {
                    forward.put(early.id(), portions);
                }
            });
            Map<UUID, Portions> back = new TreeMap<>();
            origins.of(late.id()).stream()
                    .filter(origin -> origin.began() == null)
                    .forEach(origin -> back.put(origin.unit(), origin.portions()));
            assertThat(back).isEqualTo(forward);
        }
    }

    private static <K> void assertAlike(Map<K, Portions> one, Map<K, Portions> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((key, portions) -> {
            for (Dimension dimension : Dimension.values()) {
                Portion mine = portions.of(dimension);
                Portion theirs = other.get(key).of(dimension);
                assertThat(mine.least()).isEqualByComparingTo(theirs.least());
                assertThat(mine.most()).isEqualByComparingTo(theirs.most());
                assertThat(mine.estimate().subtract(theirs.estimate()).abs()).isLessThan(LAST_DIGITS);
            }
        });
    }
}
