package vn.ntm.reporting.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.platform.time.Period;
import vn.ntm.reporting.standing.UnitFacts.Merger;
import vn.ntm.reporting.standing.UnitFacts.Recognised;

/** Derives standings from the facts in the database and keeps them beside these. */
@ApplicationScoped
public class StandingRepository {

    private final Jdbi sql;

    StandingRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** Derives anew the standings of these units and of all that became of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void derive(Collection<UUID> changed) {
        if (changed.isEmpty()) {
            return;
        }
        sql.useHandle(handle -> {
            Set<UUID> affected = follow(handle, changed, "predecessor_id", "successor_id");
            Standings standings =
                    new Standings(facts(handle, follow(handle, affected, "successor_id", "predecessor_id")));
            handle.createUpdate("delete from standing where unit_id = any (:units)")
                    .bindArray("units", UUID.class, List.copyOf(affected))
                    .execute();
            PreparedBatch insert = handle.prepareBatch("""
                    insert into standing (unit_id, base, valid, level, since, recognition_id, illustrative)
                    values (:unit, :base, daterange(:from, :to), :level, :since, :recognition, :illustrative)
                    """);
            for (UUID unit : affected) {
                standings.ofTheDay(unit).forEach(held -> add(insert, unit, Base.DAY, held));
                standings.ofTheCohort(unit).forEach(held -> add(insert, unit, Base.COHORT, held));
            }
            insert.execute();
        });
    }

    private static void add(PreparedBatch insert, UUID unit, Base base, Standings.Held held) {
        insert.bind("unit", unit)
                .bind("base", base.token())
                .bindByType("from", held.period().from(), LocalDate.class)
                .bindByType("to", held.period().to(), LocalDate.class)
                .bind("level", held.standing().level().ordinal() + 1)
                .bind("since", held.standing().since())
                .bind("recognition", held.standing().recognitionId())
                .bind("illustrative", held.standing().illustrative())
                .add();
    }

    /** These units and all that are reached from them along whole successions, in one direction. */
    private static Set<UUID> follow(Handle handle, Collection<UUID> units, String from, String to) {
        return new HashSet<>(handle.createQuery("""
                        with recursive reached (unit_id) as (
                            select unnest(:units)
                            union
                            select s.%s from succession s join reached r on s.%s = r.unit_id where s.whole)
                        select unit_id from reached
                        """.formatted(to, from))
                .bindArray("units", UUID.class, List.copyOf(units))
                .mapTo(UUID.class)
                .list());
    }

    private static Map<UUID, UnitFacts> facts(Handle handle, Set<UUID> units) {
        Map<UUID, List<Period>> subject = subject(handle, units);
        Map<UUID, List<Recognised>> recognitions = recognitions(handle, units);
        Map<UUID, List<Merger>> mergers = mergers(handle, units);
        Map<UUID, UnitFacts> facts = new HashMap<>();
        for (UUID unit : units) {
            facts.put(
                    unit,
                    new UnitFacts(
                            unit,
                            subject.getOrDefault(unit, List.of()),
                            recognitions.getOrDefault(unit, List.of()),
                            mergers.getOrDefault(unit, List.of())));
        }
        return facts;
    }

    private static Map<UUID, List<Period>> subject(Handle handle, Set<UUID> units) {
        record Row(UUID unit, Period period) {}
        return handle
                .createQuery("""
                        select v.unit_id, v.valid_from, v.valid_to
                        from unit_version v join unit u on u.id = v.unit_id
                        where v.unit_id = any (:units) and (u.level <> 'commune' or v.type = 'xa')
                        """)
                .bindArray("units", UUID.class, List.copyOf(units))
                .map((row, context) -> new Row(
                        row.getObject("unit_id", UUID.class),
                        new Period(
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .stream()
                .collect(Collectors.groupingBy(Row::unit, Collectors.mapping(Row::period, Collectors.toList())));
    }

    private static Map<UUID, List<Recognised>> recognitions(Handle handle, Set<UUID> units) {
        record Row(UUID unit, Recognised recognised) {}
        return handle
                .createQuery("""
                        select id, unit_id, level, decision_date, illustrative from recognition
                        where unit_id = any (:units)
                        """)
                .bindArray("units", UUID.class, List.copyOf(units))
                .map((row, context) -> new Row(
                        row.getObject("unit_id", UUID.class),
                        new Recognised(
                                row.getObject("id", UUID.class),
                                RecognitionLevel.values()[row.getInt("level") - 1],
                                row.getObject("decision_date", LocalDate.class),
                                row.getBoolean("illustrative"))))
                .stream()
                .collect(Collectors.groupingBy(Row::unit, Collectors.mapping(Row::recognised, Collectors.toList())));
    }

    private static Map<UUID, List<Merger>> mergers(Handle handle, Set<UUID> units) {
        record Row(UUID unit, Merger merger) {}
        return handle
                .createQuery("""
                        select successor_id, on_date, array_agg(predecessor_id) as predecessors from succession
                        where whole and successor_id = any (:units)
                        group by successor_id, on_date
                        """)
                .bindArray("units", UUID.class, List.copyOf(units))
                .map((row, context) -> new Row(
                        row.getObject("successor_id", UUID.class),
                        new Merger(row.getObject("on_date", LocalDate.class), Set.of((UUID[])
                                row.getArray("predecessors").getArray()))))
                .stream()
                .collect(Collectors.groupingBy(Row::unit, Collectors.mapping(Row::merger, Collectors.toList())));
    }
}
