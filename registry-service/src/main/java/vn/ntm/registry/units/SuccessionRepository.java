package vn.ntm.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The edges of the lineage. */
@ApplicationScoped
public class SuccessionRepository {

    private final Jdbi sql;

    SuccessionRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** Every succession on record. */
    public List<Succession> all() {
        return sql.withHandle(handle -> handle.createQuery("select * from succession")
                .map(SuccessionRepository::succession)
                .list());
    }

    /** The successions that lead to or from one of these units, by date. */
    List<Succession> of(Collection<UUID> units) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select * from succession
                        where predecessor_id = any (:units) or successor_id = any (:units)
                        order by on_date, predecessor_id, successor_id
                        """)
                .bindArray("units", UUID.class, List.copyOf(units))
                .map(SuccessionRepository::succession)
                .list());
    }

    /** Records these successions in the caller's transaction; one between the same units on the same day is replaced. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Collection<Succession> successions, Instant now) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into succession (predecessor_id, successor_id, on_date, whole, act, recorded_at)
                    values (:predecessor, :successor, :on, :whole, :act, :at)
                    on conflict (predecessor_id, successor_id, on_date) do update
                    set whole = excluded.whole, act = excluded.act, recorded_at = excluded.recorded_at
                    """);
            for (Succession succession : successions) {
                insert.bind("predecessor", succession.predecessor())
                        .bind("successor", succession.successor())
                        .bind("on", succession.on())
                        .bind("whole", succession.whole())
                        .bind("act", succession.act())
                        .bind("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .add();
            }
            insert.execute();
        });
    }

    private static Succession succession(ResultSet row, StatementContext context) throws SQLException {
        return new Succession(
                row.getObject("predecessor_id", UUID.class),
                row.getObject("successor_id", UUID.class),
                row.getObject("on_date", LocalDate.class),
                row.getBoolean("whole"),
                row.getString("act"));
    }
}
