package vn.ntm.registry.acts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.register.Holding;
import vn.ntm.registry.register.Register;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.units.RegisterChange;
import vn.ntm.registry.units.Succession;
import vn.ntm.registry.units.Unit;
import vn.ntm.registry.units.UnitVersion;

/** What holds of every sequence of lawful acts over every country. */
class ActPropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2010-01-01");

    /**
     * A country through some reforms.
     *
     * @param reforms by day
     * @param changes what each did
     */
    record History(Register beginning, List<List<Act>> reforms, List<RegisterChange> changes, Register end) {

        List<Succession> edges() {
            return changes.stream()
                    .flatMap(change -> change.successions().stream())
                    .toList();
        }

        List<LocalDate> days() {
            return reforms.stream()
                    .flatMap(List::stream)
                    .map(Act::from)
                    .distinct()
                    .toList();
        }
    }

    @Property(tries = 300)
    void atEveryDateTheTreeIsWhole(@ForAll("histories") History history) {
        for (Unit unit : history.end().all()) {
            for (UnitVersion version : unit.versions()) {
                if (version.parentId() != null) {
                    Unit parent = history.end().unit(version.parentId()).orElseThrow();
                    assertThat(parent.level()).isLessThan(unit.level());
                    assertThat(new Holding(parent.id(), parent.extent()).covers(version.period()))
                            .as("%s in %s", version, parent)
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void noTwoUnitsHoldOneCodeAtOneLevelOnOneDate(@ForAll("histories") History history) {
        Map<UnitCode, List<UnitVersion>> byCode = history.end().all().stream()
                .flatMap(unit -> unit.versions().stream()
                        .map(version -> Map.entry(new UnitCode(unit.level(), version.code()), version)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

        byCode.forEach((code, versions) -> {
            for (int i = 0; i < versions.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(versions.get(i).period().overlaps(versions.get(j).period()))
                            .as("%s: %s", code, versions)
                            .isFalse();
                }
            }
        });
    }

    @Property(tries = 200)
    void lineageComposesAndLosesNothing(@ForAll("histories") History history, @ForAll Random random) {
        List<LocalDate> days = new ArrayList<>(history.days());
        LocalDate last = days.isEmpty() ? FIRST : days.get(days.size() - 1).plusDays(1);
        LocalDate middle = days.isEmpty() ? FIRST : days.get(random.nextInt(days.size()));
        LocalDate start = FIRST.minusDays(1);
        Set<UUID> atLast = alive(history.end(), last);
        for (UUID unit : alive(history.end(), start)) {
            Set<UUID> direct = follow(Set.of(unit), history, start, last, true);
            assertThat(follow(follow(Set.of(unit), history, start, middle, true), history, middle, last, true))
                    .isEqualTo(direct);
            assertThat(atLast).containsAll(direct);
            for (UUID successor : direct) {
                assertThat(follow(Set.of(successor), history, start, last, false))
                        .contains(unit);
            }
            if (history.end().unit(unit).orElseThrow().level() == UnitLevel.COMMUNE) {
                assertThat(direct).isNotEmpty();
            }
        }
    }

    @Property(tries = 200)
    void theStateIsThatRebuiltFromTheChangesTold(@ForAll("histories") History history) {
        Map<UUID, Unit> rebuilt = new HashMap<>();
        history.beginning().all().forEach(unit -> rebuilt.put(unit.id(), unit));
        for (RegisterChange change : history.changes()) {
            // Each event carries its unit's whole history; the last one told of a unit holds.
            assertThat(change.touched())
                    .containsAll(change.units().stream().map(Unit::id).toList());
            change.units().forEach(unit -> rebuilt.put(unit.id(), unit));
        }

        assertThat(rebuilt.values())
                .containsExactlyInAnyOrderElementsOf(history.end().all());
    }

    @Property(tries = 200)
    void allAtOnceIsAsOneAfterAnotherAndOrderIsNothing(@ForAll("histories") History history, @ForAll Random random) {
        List<Act> all =
                new ArrayList<>(history.reforms().stream().flatMap(List::stream).toList());
        Collections.shuffle(all, random);
        List<Act> shuffled = all.stream()
                .map(act -> {
                    List<Clause> clauses = new ArrayList<>(act.clauses());
                    Collections.shuffle(clauses, random);
                    return new Act(act.number(), null, null, act.passedOn(), act.from(), null, clauses);
                })
                .toList();

        RegisterChange change = Country.enact(history.beginning(), List.of(), shuffled.toArray(Act[]::new));

        assertThat(history.beginning().with(change.units()).all())
                .containsExactlyInAnyOrderElementsOf(history.end().all());
        assertThat(change.successions()).containsExactlyInAnyOrderElementsOf(history.edges());
    }

    @Property(tries = 200)
    void oneFaultRefusesTheWhole(@ForAll("histories") History history, @ForAll Random random) {
        List<Act> reform = new ArrayList<>(history.reforms().get(0));
        List<Clause> merges = reform.stream()
                .flatMap(act -> act.clauses().stream())
                .filter(clause -> clause.change() instanceof Change.Merge)
                .toList();
        Assume.that(!merges.isEmpty());
        Clause twice = merges.get(random.nextInt(merges.size()));
        reform.add(random.nextInt(reform.size() + 1), new Act("B", null, null, null, FIRST, null, List.of(twice)));

        assertThat(Country.refuse(history.beginning(), List.of(), reform.toArray(Act[]::new)))
                .isNotEmpty();
    }

    /** Where units lead from one day to another, along the edges after the one up to the other, or back. */
    private static Set<UUID> follow(Set<UUID> units, History history, LocalDate from, LocalDate to, boolean onward) {
        List<LocalDate> days = new ArrayList<>(new TreeSet<>(history.days()));
        if (!onward) {
            Collections.reverse(days);
        }
        Set<UUID> reached = new HashSet<>(units);
        for (LocalDate day : days) {
            if (!day.isAfter(from) || day.isAfter(to)) {
                continue;
            }
            Set<UUID> alive = alive(history.end(), onward ? day : day.minusDays(1));
            Set<UUID> before = Set.copyOf(reached);
            reached.retainAll(alive);
            history.edges().stream()
                    .filter(edge -> edge.on().equals(day))
                    .flatMap(edge -> onward
                            ? Stream.of(edge)
                                    .filter(one -> before.contains(one.predecessor()))
                                    .map(Succession::successor)
                            : Stream.of(edge)
                                    .filter(one -> before.contains(one.successor()))
                                    .map(Succession::predecessor))
                    .forEach(reached::add);
        }
        return reached;
    }

    private static Set<UUID> alive(Register register, LocalDate day) {
        return register.all().stream()
                .filter(unit -> unit.on(day).isPresent())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<History> histories() {
        return Arbitraries.randomValue(ActPropertiesTest::history);
    }

    private static History history(Random random) {
        GeneratedCountry generated = new GeneratedCountry(random);
        Register beginning = generated.country();
        Register now = beginning;
        List<List<Act>> reforms = new ArrayList<>();
        List<RegisterChange> changes = new ArrayList<>();
        Collection<Succession> edges = new ArrayList<>();
        LocalDate day = FIRST;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            List<Act> reform = generated.reform(now, day);
            RegisterChange change = Country.enact(now, List.copyOf(edges), reform.toArray(Act[]::new));
            reforms.add(reform);
            changes.add(change);
            edges.addAll(change.successions());
            now = now.with(change.units());
            day = day.plusDays(1 + random.nextInt(400));
        }
        return new History(beginning, reforms, changes, now);
    }
}
