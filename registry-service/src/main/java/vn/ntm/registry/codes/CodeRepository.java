package vn.ntm.registry.codes;

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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.units.RegisterRevision;
import vn.ntm.registry.units.UnitEvents;

/** Codes of other systems, written and read as sets. What is replaced stays on record as known until then. */
@ApplicationScoped
class CodeRepository {

    /** An import: its plans cannot wait until PostgreSQL notices. */
    private static final int MANY = 100;

    private final Jdbi sql;
    private final UnitEvents events;
    private final RegisterRevision revision;

    CodeRepository(Jdbi sql, UnitEvents events, RegisterRevision revision) {
        this.sql = sql;
        this.events = events;
        this.revision = revision;
    }

    /** All that is held true of these codes, whose ever they are. */
    List<OtherCode> of(Collection<OtherCode.Name> names) {
        List<OtherCode.Name> asked = List.copyOf(names);
        return sql.withHandle(handle -> handle.createQuery("""
                        select c.unit_id, c.system, c.code, c.valid_from, c.valid_to, c.source
                        from unnest(:systems, :codes) as n (system, code)
                        join unit_code c on c.system = n.system and c.code = n.code and c.superseded_at is null
                        order by c.system, c.code, c.valid
                        """)
                .bindArray(
                        "systems",
                        String.class,
                        asked.stream().map(name -> name.system().name()).toList())
                .bindArray(
                        "codes",
                        String.class,
                        asked.stream().map(OtherCode.Name::code).toList())
                .map(CodeRepository::code)
                .list());
    }

    /**
     * Records the changes, tells of the units and advances the register's revision, in the caller's transaction; empty
     * ones do nothing.
     *
     * @param now the instant that {@link RegisterRevision#hold} gave
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(CodeChanges changes, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        sql.useHandle(handle -> {
            supersede(handle, changes.withdrawn(), at);
            insert(handle, changes.added(), at);
            // What would break the rules is told here and not at the commit, where nobody knows the cause any more.
            handle.execute("set constraints all immediate");
            if (changes.added().size() >= MANY) {
                handle.execute("analyze unit_code");
            }
        });
        events.changed(changes.touched());
        revision.advance(now);
    }

    private static void supersede(Handle handle, List<OtherCode> codes, OffsetDateTime at) {
        PreparedBatch close = handle.prepareBatch("""
                update unit_code set superseded_at = :at
                where unit_id = :unit and system = :system and code = :code and valid_from is not distinct from :from
                  and superseded_at is null
                """);
        for (OtherCode code : codes) {
            close.bind("unit", code.unit())
                    .bind("system", code.system().name())
                    .bind("code", code.code())
                    .bindByType("from", code.period().from(), LocalDate.class)
                    .bind("at", at)
                    .add();
        }
        close.execute();
    }

    private static void insert(Handle handle, List<OtherCode> codes, OffsetDateTime at) {
        PreparedBatch insert = handle.prepareBatch("""
                insert into unit_code (unit_id, system, code, valid_from, valid_to, source, recorded_at)
                values (:unit, :system, :code, :from, :to, :source, :at)
                """);
        for (OtherCode code : codes) {
            insert.bind("unit", code.unit())
                    .bind("system", code.system().name())
                    .bind("code", code.code())
                    .bindByType("from", code.period().from(), LocalDate.class)
                    .bindByType("to", code.period().to(), LocalDate.class)
                    .bind("source", code.source())
                    .bind("at", at)
                    .add();
        }
        insert.execute();
    }

    private static OtherCode code(ResultSet row, StatementContext context) throws SQLException {
        return new OtherCode(
                row.getObject("unit_id", UUID.class),
                new CodeSystem(row.getString("system")),
                row.getString("code"),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("source"));
    }
}
