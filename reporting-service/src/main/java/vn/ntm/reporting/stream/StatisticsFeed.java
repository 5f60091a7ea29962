package vn.ntm.reporting.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.FactType;
import vn.ntm.contracts.ProvinceStatisticsUpdated;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Reading;
import vn.ntm.contracts.Topic;
import vn.ntm.platform.events.FactJson;
import vn.ntm.units.UnitOnDate;

/**
 * The published statistics in the order of the log. Facts are taken in one batch at a time, so that ids become visible
 * in their order and who has seen one has seen all before it.
 */
@ApplicationScoped
class StatisticsFeed {

    private static final int MOST = 100;

    /** An update and its place in the log. */
    record Item(long id, String json) {}

    /** An update as it is shown. */
    record Update(UnitOnDate.Ref unit, LocalDate asOf, Instant knownAt, List<Reading> readings) {}

    private final Jdbi sql;
    private final FactJson facts;
    private final ObjectMapper json;

    StatisticsFeed(Jdbi sql, FactJson facts, ObjectMapper json) {
        this.sql = sql;
        this.facts = facts;
        this.json = json;
    }

    /** The updates after a place, of one province or of all, oldest first; of each province the latest only. */
    List<Item> after(long id, @Nullable UUID province) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select id, data from (
                            select distinct on (key) id, data from event
                            where topic = :topic and id > :after and (:key::text is null or key = :key)
                            order by key, id desc) latest
                        order by id
                        limit :most
                        """)
                .bind("topic", Topic.PROVINCE_STATISTICS.address())
                .bind("after", id)
                .bind("key", province == null ? null : province.toString())
                .bind("most", MOST)
                .map((row, context) -> new Item(row.getLong("id"), shown(row.getString("data"))))
                .list());
    }

    private String shown(String data) {
        try {
            ProvinceStatisticsUpdated updated = (ProvinceStatisticsUpdated)
                    facts.read(FactType.PROVINCE_STATISTICS_UPDATED, data.getBytes(StandardCharsets.UTF_8));
            return json.writeValueAsString(new Update(
                    new UnitOnDate.Ref(updated.unitId(), updated.unitCode(), updated.unitName()),
                    updated.asOf(),
                    updated.knownAt(),
                    updated.readings()));
        } catch (IOException broken) {
            throw new IllegalStateException("a published update cannot be read", broken);
        }
    }
}
