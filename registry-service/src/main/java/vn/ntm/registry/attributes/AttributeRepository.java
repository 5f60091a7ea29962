package vn.ntm.registry.attributes;

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

/** Attributes of units, written and read as sets. What is replaced stays on record as known until then. */
@ApplicationScoped
public class AttributeRepository {

    /** An import: its plans cannot wait until PostgreSQL notices. */
    private static final int MANY = 100;

    private final Jdbi sql;

    AttributeRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** Every value of these units that is held true. */
    public List<AttributeValue> of(Collection<UUID> units) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select unit_id, name, value, valid_from, valid_to, source from unit_attribute
                        where unit_id = any (:units) and superseded_at is null
                        order by unit_id, name, valid
                        """)
                .bindArray("units", UUID.class, List.copyOf(units))
                .map(AttributeRepository::value)
                .list());
    }

    /** Records the changes in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(AttributeChanges changes, Instant now) {
        OffsetDateTime at = OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
        sql.useHandle(handle -> {
            supersede(handle, changes.withdrawn(), at);
            insert(handle, changes.added(), at);
            // What would break the rules is told here and not at the commit, where nobody knows the cause any more.
            handle.execute("set constraints all immediate");
            if (changes.added().size() >= MANY) {
                handle.execute("analyze unit_attribute");
            }
        });
    }

    private static void supersede(Handle handle, List<AttributeValue> values, OffsetDateTime at) {
        PreparedBatch close = handle.prepareBatch("""
                update unit_attribute set superseded_at = :at
                where unit_id = :unit and name = :name and valid_from is not distinct from :from
                  and superseded_at is null
                """);
        for (AttributeValue value : values) {
            close.bind("unit", value.unit())
                    .bind("name", value.attribute().token())
                    .bindByType("from", value.period().from(), LocalDate.class)
                    .bind("at", at)
                    .add();
        }
        close.execute();
    }

    private static void insert(Handle handle, List<AttributeValue> values, OffsetDateTime at) {
        PreparedBatch insert = handle.prepareBatch("""
                insert into unit_attribute (unit_id, name, value, valid_from, valid_to, source, recorded_at)
                values (:unit, :name, :value, :from, :to, :source, :at)
                """);
        for (AttributeValue value : values) {
            insert.bind("unit", value.unit())
                    .bind("name", value.attribute().token())
                    .bind("value", value.value())
                    .bindByType("from", value.period().from(), LocalDate.class)
                    .bindByType("to", value.period().to(), LocalDate.class)
                    .bind("source", value.source())
                    .bind("at", at)
                    .add();
        }
        insert.execute();
    }

    private static AttributeValue value(ResultSet row, StatementContext context) throws SQLException {
        String name = row.getString("name");
        return new AttributeValue(
                row.getObject("unit_id", UUID.class),
                Attribute.ofToken(name).orElseThrow(() -> new IllegalStateException("an unknown attribute: " + name)),
                row.getString("value"),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("source"));
    }
}
