package vn.ntm.criteria.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.platform.sql.Ids;

/** What units are recognised as on a day. */
@ApplicationScoped
public class Recognised {

    private final Jdbi sql;

    Recognised(Jdbi sql) {
        this.sql = sql;
    }

    /** The highest level that each of these units was recognised at by that day; a unit at none is left out. */
    public Map<UUID, RecognitionLevel> by(LocalDate day, Collection<UUID> units) {
        Map<UUID, RecognitionLevel> highest = new HashMap<>();
        sql.useHandle(handle -> Ids.query(handle, """
                        select distinct unit_id, level from recognition
                        where unit_id = any (:ids) and decision_date <= :day
                        """, units)
                .bind("day", day)
                .map((row, context) -> Map.entry(
                        row.getObject("unit_id", UUID.class),
                        RecognitionLevel.valueOf(row.getString("level").toUpperCase(Locale.ROOT))))
                .forEach(one -> highest.merge(one.getKey(), one.getValue(), (a, b) -> a.compareTo(b) >= 0 ? a : b)));
        return highest;
    }
}
