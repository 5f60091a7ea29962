package vn.ntm.criteria.assessments.keeping;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.rules.Reading;

/** What was found of like units: assessed by the same set, in the same region and group, within a year. */
@ApplicationScoped
public class PeerRepository {

    /** Enough for a median; more would not move it. */
    private static final int ENOUGH = 200;

    private static final TypeReference<Map<String, Entry>> ENTRIES = new TypeReference<>() {};

    private final Jdbi sql;

    PeerRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** The numbers of units that are alike, as they were within the last minute. */
    @CacheResult(cacheName = "peers")
    public Peers of(Peers.Alike alike) {
        Map<UUID, Map<String, BigDecimal>> numbers = new HashMap<>();
        sql.useHandle(handle -> handle.createQuery("""
                        select distinct on (unit_id) unit_id, entries from unit_assessment
                        where set_id = :set
                          and assessed_on > :on::date - 365 and assessed_on <= :on::date
                          and state not in ('draft', 'returned', 'superseded')
                          and circumstances ->> 'region' is not distinct from :region
                          and circumstances ->> 'group' is not distinct from :group
                        order by unit_id, assessed_on desc limit :most
                        """)
                .bind("set", alike.set())
                .bind("on", alike.on())
                .bind("region", alike.region())
                .bind("group", alike.group())
                .bind("most", ENOUGH)
                .map((row, context) -> Map.entry(
                        row.getObject("unit_id", UUID.class), AssessmentJson.read(row.getString("entries"), ENTRIES)))
                .forEach(one -> numbers.put(
                        one.getKey(), Reading.of(declared(one.getValue())).numbers())));
        return new Peers(numbers);
    }

    private static Map<String, Value> declared(Map<String, Entry> entries) {
        Map<String, Value> values = new HashMap<>();
        entries.forEach((code, entry) -> {
            if (entry.declared() != null && entry.declared().value() != null) {
                values.put(code, entry.declared().value());
            }
        });
        return values;
    }
}
