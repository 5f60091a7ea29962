package vn.ntm.criteria.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision.Columns;
import vn.ntm.platform.sql.Ids;

/** What provinces decided; rows are added, never changed. */
@ApplicationScoped
class DecisionRepository {

    private static final TypeReference<Map<String, BigDecimal>> PARTS = new TypeReference<>() {};

    /**
     * A unit is under what its province decided; where that has decided nothing, under what the province decided in which
     * it lay before: a merger of provinces leaves decisions in force until the new one decides.
     */
    private static final String HOLDING = """
            with around as (
                select a.unit, p.id as province, 0 as depth
                from unnest(:ids) as a (unit)
                cross join lateral units_around(a.unit, :on::date) w
                join unit p on p.id = w.unit_id and p.level = 'province'
            ), before as (
                select a.unit, p.id as province, 1 as depth
                from unnest(:ids) as a (unit)
                join succession s on s.successor_id = a.unit and s.on_date <= :on::date
                cross join lateral units_around(s.predecessor_id, s.on_date - 1) w
                join unit p on p.id = w.unit_id and p.level = 'province'
            ), held as (
                select distinct on (n.unit, d.indicator) n.unit, d.*
                from (select * from around union select * from before) n
                -- The fence keeps the planner, which expects more provinces than there are, from reading all decisions.
                cross join lateral (
                    select * from provincial_decision d
                    where d.province_id = n.province and d.set_id = :set and d.applies_from <= :on::date
                      and (d.applies_to is null or d.applies_to > :on::date) offset 0) d
                order by n.unit, d.indicator, n.depth, d.applies_from desc, d.id desc
            )
            select * from held
            """;

    private final Jdbi sql;
    private final ObjectMapper json;

    DecisionRepository(Jdbi sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What holds of these units on a day, by unit. */
    Map<UUID, List<Decided>> holding(Collection<UUID> units, String set, LocalDate on) {
        Map<UUID, List<Decided>> found = new HashMap<>();
        sql.useHandle(handle -> Ids.query(handle, HOLDING, units)
                .bind("set", set)
                .bind("on", on)
                .map((row, context) -> Map.entry(row.getObject("unit", UUID.class), decided(row)))
                .forEach(one -> found.computeIfAbsent(one.getKey(), unit -> new ArrayList<>())
                        .add(one.getValue())));
        return found;
    }

    /** The parts of a decision. */
    List<Decided> document(UUID id) {
        return sql.withHandle(
                handle -> handle.createQuery("select * from provincial_decision where document_id = :id order by id")
                        .bind("id", id)
                        .map((row, context) -> decided(row))
                        .list());
    }

    /** Adds what a decision says of each indicator. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Collection<Decided> all, String by, Instant at) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into provincial_decision (document_id, province_id, set_id, indicator, value, parts, columns, definition,
                        decision_number, decision_date, applies_from, applies_to, source, recorded_by, recorded_at)
                    values (:document, :province, :set, :indicator, :value, :parts::jsonb, :columns::jsonb, :definition, :number, :date,
                        :from, :to, :source, :by, :at)
                    """);
            for (Decided one : all) {
                insert.bind("document", one.document())
                        .bind("province", one.province())
                        .bind("set", one.set())
                        .bind("indicator", one.indicator())
                        .bind("value", one.value())
                        .bind("parts", write(one.parts()))
                        .bind("columns", one.columns() == null ? null : write(one.columns()))
                        .bind("definition", one.definition())
                        .bind("number", one.number())
                        .bind("date", one.date())
                        .bind("from", one.from())
                        .bindByType("to", one.to(), LocalDate.class)
                        .bind("source", one.source())
                        .bind("by", by)
                        .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .add();
            }
            insert.execute();
        });
    }

    private Decided decided(ResultSet row) throws SQLException {
        try {
            return new Decided(
                    row.getObject("document_id", UUID.class),
                    row.getObject("province_id", UUID.class),
                    row.getString("set_id"),
                    row.getString("indicator"),
                    row.getBigDecimal("value"),
                    json.readValue(row.getString("parts"), PARTS),
                    columns(row.getString("columns")),
                    row.getString("definition"),
                    row.getString("decision_number"),
                    row.getObject("decision_date", LocalDate.class),
                    row.getObject("applies_from", LocalDate.class),
                    row.getObject("applies_to", LocalDate.class),
                    row.getString("source"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept decision cannot be read", broken);
        }
    }

    private @Nullable Columns columns(@Nullable String kept) throws JsonProcessingException {
        return kept == null ? null : json.readValue(kept, Columns.class);
    }

    private String write(Object numbers) {
        try {
            return json.writeValueAsString(numbers);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a decision cannot be written", broken);
        }
    }
}
