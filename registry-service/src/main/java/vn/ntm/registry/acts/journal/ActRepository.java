package vn.ntm.registry.acts.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The acts on record. */
@ApplicationScoped
class ActRepository {

    private static final TypeReference<List<ClauseRequest>> CLAUSES = new TypeReference<>() {};

    private final Jdbi sql;
    private final ObjectMapper json;

    ActRepository(Jdbi sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<ActRecord> find(UUID id) {
        return Optional.ofNullable(withIds(List.of(id)).get(id));
    }

    /** Those of these acts that are on record. */
    Map<UUID, ActRecord> withIds(Collection<UUID> ids) {
        return sql.withHandle(handle -> handle.createQuery("select * from act where id = any (:ids)")
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map(this::record)
                .collect(Collectors.toMap(ActRecord::id, Function.identity())));
    }

    /** The numbers of the acts whose clauses are on record. */
    Set<String> withClauses() {
        return sql.withHandle(handle -> handle.createQuery("select number from act where document is not null")
                .mapTo(String.class)
                .set());
    }

    /** Records these acts in the caller's transaction; one on record is said anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Collection<ActRecord> acts, Instant now) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into act (id, number, title, body, passed_on, holds_from, source, document, recorded_at)
                    values (:id, :number, :title, :body, :passedOn, :from, :source, :document::jsonb, :at)
                    on conflict (id) do update
                    set title = excluded.title, body = excluded.body, passed_on = excluded.passed_on,
                        source = excluded.source, document = excluded.document, recorded_at = excluded.recorded_at
                    """);
            for (ActRecord act : acts) {
                insert.bind("id", act.id())
                        .bind("number", act.number())
                        .bind("title", act.title())
                        .bind("body", act.body())
                        .bindByType("passedOn", act.passedOn(), LocalDate.class)
                        .bind("from", act.from())
                        .bind("source", act.source())
                        .bind("document", act.isBare() ? null : write(act.clauses()))
                        .bind("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .add();
            }
            insert.execute();
        });
    }

    /** A part of the acts that are meant, by day and number. */
    List<ActItem> list(ActQuery query, int atMost) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select id, number, title, body, passed_on, holds_from, source,
                               coalesce(jsonb_array_length(document), 0) as changes
                        from act where %s and holds_from || ' ' || number > :after collate "C"
                        order by (holds_from || ' ' || number) collate "C" limit :most
                        """.formatted(ActQuery.CONDITION))
                .bindMap(query.parameters())
                .bind("after", query.after())
                .bind("most", atMost)
                .map((row, context) -> item(row, query.today()))
                .list());
    }

    long count(ActQuery query) {
        return sql.withHandle(handle -> handle.createQuery("select count(*) from act where " + ActQuery.CONDITION)
                .bindMap(query.parameters())
                .mapTo(Long.class)
                .one());
    }

    private static ActItem item(ResultSet row, LocalDate today) throws SQLException {
        LocalDate from = row.getObject("holds_from", LocalDate.class);
        return new ActItem(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("passed_on", LocalDate.class),
                from,
                row.getString("source"),
                from.isAfter(today),
                row.getInt("changes"));
    }

    private ActRecord record(ResultSet row, StatementContext context) throws SQLException {
        return new ActRecord(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("passed_on", LocalDate.class),
                row.getObject("holds_from", LocalDate.class),
                row.getString("source"),
                clauses(row.getString("document")));
    }

    private List<ClauseRequest> clauses(@Nullable String document) {
        try {
            return document == null ? List.of() : json.readValue(document, CLAUSES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("clauses on record cannot be read: " + document, unreadable);
        }
    }

    private String write(List<ClauseRequest> clauses) {
        try {
            return json.writeValueAsString(clauses);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("clauses cannot be written", failure);
        }
    }
}
