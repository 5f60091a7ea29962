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
    public List<Assessment> latest(@Nullable UUID within, SetKind kind, SetLevel level, LocalDate on) {
        return sql.withHandle(handle -> handle
                .createQuery("select distinct on (a.unit_id) " + AssessmentRow.COLUMNS + """
                                from unit_assessment a
                                where a.kind = :kind and a.level = :level and a.assessed_on <= :on
                                  and a.state not in ('draft', 'returned', 'superseded')
                                  and exists (
                                      select from unit_version v where v.unit_id = a.unit_id and holds_on(v, :on::date))
                                  and (:within::uuid is null or a.unit_id = :within::uuid
                                       or a.unit_id in (select w.unit_id from units_within(:within::uuid, :on::date) w))
                                order by a.unit_id, a.assessed_on desc, a.created_at desc
                                """)
                .bind("kind", kind.toString())
                .bind("level", level.toString())
                .bind("on", on)
                .bindByType("within", within, UUID.class)
                .map(ROW)
                .stream()
                .sorted(Comparator.comparing(one -> one.unit().code()))
                .toList());
    }
}
