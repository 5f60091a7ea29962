package vn.ntm.criteria.assessments.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.platform.sql.Ids;

/** The assessments by indicator, as they are now. */
@ApplicationScoped
public class AssessmentRepository {

    private static final AssessmentRow ROW = new AssessmentRow();
    private static final String SELECT = "select " + AssessmentRow.COLUMNS + " from unit_assessment a ";

    private static final String HANDED_IN = """
            from unit_assessment a
            where a.kind = :kind and a.level = :level and a.assessed_on <= :on
              and a.state not in ('draft', 'returned', 'superseded')
              and exists (
                  select from unit_version v where v.unit_id = a.unit_id and holds_on(v, :on::date))
              and (:within::uuid is null or a.unit_id = :within::uuid
                   or a.unit_id in (select w.unit_id from units_within(:within::uuid, :on::date) w))
            """;

    private final Jdbi sql;

    AssessmentRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** The assessment with this id. */
    public Optional<Assessment> find(UUID id) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + "where a.id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    /** The assessments with these ids, in the order of their ids, kept from other writers until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Assessment> lock(Collection<UUID> ids) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + "where a.id = any (:ids) order by a.id for update")
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map(ROW)
                .list());
    }

    /** The assessments with these ids, in the order of their ids. */
    public List<Assessment> all(Collection<UUID> ids) {
        return sql.withHandle(handle -> handle.createQuery(SELECT + "where a.id = any (:ids) order by a.id")
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map(ROW)
                .list());
    }

    /** Those of this level and day that are worked on or final, of these units. */
    public List<Assessment> ofDay(Collection<UUID> units, SetLevel level, LocalDate on) {
        return sql.withHandle(handle -> Ids.query(handle, SELECT + """
                                where a.unit_id = any (:ids) and a.level = :level and a.assessed_on = :on
                                  and a.state <> 'superseded'
                                order by a.unit_id
                                """, units)
                .bind("level", level.toString())
                .bind("on", on)
                .map(ROW)
                .list());
    }

    /** Those of this level and day that are worked on, of these units. */
    public List<Assessment> inWork(Collection<UUID> units, SetLevel level, LocalDate on) {
        return ofDay(units, level, on).stream()
                .filter(one -> one.state() != State.FINAL)
                .toList();
    }

    /** Those of this level and day that are final, of these units. */
    public List<Assessment> thatAreFinal(Collection<UUID> units, SetLevel level, LocalDate on) {
        return ofDay(units, level, on).stream()
                .filter(one -> one.state() == State.FINAL)
                .toList();
    }

    /**
     * Each unit's latest of this kind and level that was handed in by that day, by code. Units that do not exist on that day
     * are left out, and what a predecessor handed in is none of its successor's.
     *
     * @param within the unit in which they lie, itself among them; absent for the whole country
     */
    public List<LatestAssessment> latest(@Nullable UUID within, SetKind kind, SetLevel level, LocalDate on) {
        return sql.withHandle(handle -> asked(
                        handle.createQuery("select " + LatestAssessment.COLUMNS + """
                                -- Only ids are sorted: entries of a country do not fit into the memory of a sort.
                                from (
                                    select distinct on (a.unit_id) a.id
                                """ + HANDED_IN + """
                                    order by a.unit_id, a.assessed_on desc, a.created_at desc) l
                                join unit_assessment a on a.id = l.id
                                """),
                        within,
                        kind,
                        level,
                        on)
                .map(new LatestAssessment.Rows())
                .stream()
                .sorted(Comparator.comparing(one -> one.unit().code()))
                .toList());
    }

    /** The units of {@link #latest}, without what is known of them. */
    public List<UUID> unitsOfLatest(@Nullable UUID within, SetKind kind, SetLevel level, LocalDate on) {
        return sql.withHandle(
                handle -> asked(handle.createQuery("select distinct a.unit_id " + HANDED_IN), within, kind, level, on)
                        .mapTo(UUID.class)
                        .list());
    }

    private static Query asked(Query query, @Nullable UUID within, SetKind kind, SetLevel level, LocalDate on) {
        return query.bind("kind", kind.toString())
                .bind("level", level.toString())
                .bind("on", on)
                .bindByType("within", within, UUID.class);
    }
}
