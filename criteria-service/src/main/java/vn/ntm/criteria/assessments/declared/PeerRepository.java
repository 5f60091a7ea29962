package vn.ntm.criteria.assessments.declared;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.assessments.keeping.KeptValues;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.rules.Reading;

/** What was found of like units. */
@ApplicationScoped
public class PeerRepository {

    /** Enough for a median; more would not move it. */
    private static final int ENOUGH = 200;

    private final Jdbi sql;

    PeerRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** The numbers of units that are alike, as they were within the last minute. */
    @CacheResult(cacheName = "peers")
    public Peers of(Peers.Alike alike) {
        Map<UUID, Map<String, BigDecimal>> numbers = new HashMap<>();
        sql.useHandle(handle -> handle.createQuery("""
                        select l.unit_id, a.entries
                        -- Only ids are sorted: entries of a thousand units do not fit into memory.
                        from (
                            select distinct on (unit_id) unit_id, id from unit_assessment
                            where set_id = :set and assessed_on >= :from and assessed_on < :to
                              and state not in ('draft', 'returned', 'superseded')
                              and circumstances ->> 'region' is not distinct from :region
                              and circumstances ->> 'group' is not distinct from :group
                            order by unit_id, assessed_on desc limit :most) l
                        join unit_assessment a on a.id = l.id
                        """)
                .bind("set", alike.set())
                .bind("from", alike.last().minusMonths(11).atDay(1))
                .bind("to", alike.last().plusMonths(1).atDay(1))
                .bind("region", alike.region())
                .bind("group", alike.group())
                .bind("most", ENOUGH)
                .map((row, context) -> Map.entry(
                        row.getObject("unit_id", UUID.class), KeptValues.of(row.getString("entries"), Stage.DECLARED)))
                .forEach(one ->
                        numbers.put(one.getKey(), Reading.of(one.getValue()).numbers())));
        return new Peers(numbers);
    }
}
