package vn.ntm.reporting.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.contracts.ProvinceStatisticsUpdated;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Reading;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.reporting.figures.Statistics;
import vn.ntm.reporting.plans.Plan;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.Units;

/** Publishes a province's figures whenever a fact within it was taken in, once for a batch of facts. */
@ApplicationScoped
public class StatisticsPublisher {

    private final Jdbi sql;
    private final Units units;
    private final Statistics statistics;
    private final EventLog events;
    private final Clock clock;

    StatisticsPublisher(Jdbi sql, Units units, Statistics statistics, EventLog events, Clock clock) {
        this.sql = sql;
        this.units = units;
        this.statistics = statistics;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes, in the caller's transaction, for every province in which one of these units has ever lain. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishFor(Set<UUID> touched) {
        LocalDate today = LocalDate.now(clock);
        List<NewEvent> updates = new ArrayList<>();
        for (UUID province : provinces(touched)) {
            units.lastDay(province.toString(), today)
                    .flatMap(day -> units.find(province.toString(), day).map(unit -> update(unit, day)))
                    .ifPresent(updates::add);
        }
        events.appendAll(updates);
    }

    private NewEvent update(UnitOnDate province, LocalDate day) {
        Optional<Plan> plan = statistics.plan(province.id(), day);
        List<Reading> readings = new ArrayList<>();
        readings.add(reading(province, Base.DAY, plan, day));
        if (plan.isPresent()) {
            readings.add(reading(province, Base.COHORT, plan, day));
        }
        ProvinceStatisticsUpdated updated = new ProvinceStatisticsUpdated(
                province.id(), province.code(), province.name(), day, statistics.knownAt(), readings);
        return NewEvent.about(province.id().toString(), updated, day);
    }

    private Reading reading(UnitOnDate province, Base base, Optional<Plan> plan, LocalDate day) {
        return new Reading(
                base,
                statistics
                        .figures(province.id(), base, plan, List.of(day))
                        .get(0)
                        .figures());
    }

    private List<UUID> provinces(Set<UUID> touched) {
        return sql.withHandle(handle -> handle.createQuery("""
                        with recursive above (unit_id) as (
                            select unnest(:units)
                            union
                            select v.parent_id from unit_version v join above a on v.unit_id = a.unit_id
                            where v.parent_id is not null)
                        select u.id from above a join unit u on u.id = a.unit_id where u.level = 'province' order by u.id
                        """)
                .bindArray("units", UUID.class, List.copyOf(touched))
                .mapTo(UUID.class)
                .list());
    }
}
