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

/** The edges of the lineage. What is replaced stays on record as known until then. */
@ApplicationScoped
public class SuccessionRepository {

    /** An import: its plans cannot wait until PostgreSQL notices. */
    private static final int MANY = 100;

    private final Jdbi sql;

    SuccessionRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** Every succession that is held true. */
    public List<Succession> all() {
        return sql.withHandle(handle -> handle.createQuery("select * from succession where superseded_at is null")
                .map(SuccessionRepository::succession)
                .list());
    }

    /** Every succession that was held true at that instant. */
    public List<Succession> allKnownAt(Instant then) {
        return sql.withHandle(handle -> handle.createQuery("select * from succession s where known_at(s, :at)")
                .bind("at", at(then))
                .map(SuccessionRepository::succession)
                .list());
    }

    /** The successions that lead to or from one of these units, by date. */
    List<Succession> of(Collection<UUID> units) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select * from succession
                        where (predecessor_id = any (:units) or successor_id = any (:units)) and superseded_at is null
                        order by on_date, predecessor_id, successor_id
                        """)
                .bindArray("units", UUID.class, List.copyOf(units))
                .map(SuccessionRepository::succession)
                .list());
    }

    /**
     * Records these successions in the caller's transaction. One between the same units on the same day is superseded,
     * unless it says the same.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Collection<Succession> successions, Instant now) {
        supersede(successions, now);
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into succession (predecessor_id, successor_id, on_date, whole, area, population, act, clause,
                                            recorded_at)
                    values (:predecessor, :successor, :on, :whole, :area, :population, :act, :clause, :at)
                    """);
            for (Succession succession : successions) {
                insert.bind("predecessor", succession.predecessor())
                        .bind("successor", succession.successor())
                        .bind("on", succession.on())
                        .bind("whole", succession.whole())
                        .bind("area", succession.area().token())
                        .bind("population", succession.population().token())
                        .bind("act", succession.act())
                        .bind("clause", succession.clause())
                        .bind("at", at(now))
                        .add();
            }
            insert.execute();
            if (successions.size() >= MANY) {
                handle.execute("analyze succession");
            }
        });
    }

    /** Holds what is on record between these units on these days true no longer, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void supersede(Collection<Succession> successions, Instant now) {
        sql.useHandle(handle -> {
            PreparedBatch close = handle.prepareBatch("""
                    update succession set superseded_at = :at
                    where predecessor_id = :predecessor and successor_id = :successor and on_date = :on
                      and superseded_at is null
                    """);
            for (Succession succession : successions) {
                close.bind("predecessor", succession.predecessor())
                        .bind("successor", succession.successor())
                        .bind("on", succession.on())
                        .bind("at", at(now))
                        .add();
            }
            close.execute();
        });
    }

    private static OffsetDateTime at(Instant now) {
        return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    private static Succession succession(ResultSet row, StatementContext context) throws SQLException {
        return new Succession(
                row.getObject("predecessor_id", UUID.class),
                row.getObject("successor_id", UUID.class),
                row.getObject("on_date", LocalDate.class),
                row.getBoolean("whole"),
                share(row, "area"),
                share(row, "population"),
                row.getString("act"),
                row.getString("clause"));
    }

    private static Share share(ResultSet row, String column) throws SQLException {
        String token = row.getString(column);
        return Share.of(token).orElseThrow(() -> new IllegalStateException("an unknown share: " + token));
    }
}
