package vn.ntm.criteria.assessments.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
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

    private static final Text OPENED_MEANWHILE = new Text(
            "hồ sơ mà người khác vừa mở cho đơn vị này",
            "the assessment that somebody else has just opened for the unit");

    private final Jdbi sql;

    AssessmentRepository(Jdbi sql) {
        this.sql = sql;
    }

    /** An assessment and what the set says of it at its furthest stage. */
    public record Judged(Assessment assessment, KeptVerdict verdict) {}

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

    /** What each unit declared in its latest of this level before that day that was submitted. */
    public List<DeclaredBefore> declaredBefore(Collection<UUID> units, SetLevel level, LocalDate day) {
        return sql.withHandle(
                // For each the first row of the index by unit and day: the rest of its past is not read.
                handle -> Ids.query(handle, """
                                select a.unit_id, a.assessed_on, a.circumstances, a.entries
                                from unnest(:ids) as n (unit_id)
                                cross join lateral (
                                    select a.unit_id, a.assessed_on, a.circumstances, a.entries
                                    from unit_assessment a
                                    where a.unit_id = n.unit_id and a.level = :level and a.assessed_on < :day
                                      and a.state not in ('draft', 'returned', 'superseded')
                                    order by a.assessed_on desc, a.created_at desc limit 1) a
                                """, units)
                        .bind("level", level.toString())
                        .bind("day", day)
                        .map((row, context) -> new DeclaredBefore(
                                row.getObject("unit_id", UUID.class),
                                row.getObject("assessed_on", LocalDate.class),
                                AssessmentJson.read(row.getString("circumstances"), Circumstances.class),
                                KeptValues.of(row.getString("entries"), Stage.DECLARED)))
                        .list());
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

    /**
     * Adds assessments that are new.
     *
     * @throws ProblemException (assessment in work) where somebody else opened one of the same unit, level and day meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void insert(List<Judged> all, Instant at) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into unit_assessment (id, unit_id, unit_code, unit_name, set_id, set_version, set_revision,
                        kind, level, assessed_on, state, revision, round, circumstances, recognised, decisions, derived,
                        entries, answers, criteria_met, criteria_total, met, source, illustrative, supersedes, superseded_by,
                        created_at, changed_at)
                    values (:id, :unit, :code, :name, :set, :version, :setRevision, :kind, :level, :on, :state, :revision,
                        :round, :circumstances::jsonb, :recognised, :decisions::jsonb, :derived::jsonb, :entries::jsonb,
                        :answers::jsonb, :criteriaMet, :criteriaTotal, :met, :source, :illustrative, :supersedes,
                        :supersededBy, :at, :at)
                    on conflict do nothing
                    """);
            for (Judged one : all) {
                Assessment assessment = one.assessment();
                bind(insert, one, at)
                        .bind("unit", assessment.unit().id())
                        .bind("code", assessment.unit().code())
                        .bind("name", assessment.unit().name())
                        .bind("kind", assessment.set().kind().toString())
                        .bind("level", assessment.set().level().toString())
                        .bind("on", assessment.on())
                        .bind("illustrative", assessment.illustrative())
                        .add();
            }
            refuseWhatWasThere(all, insert.execute());
        });
    }

    private static void refuseWhatWasThere(List<Judged> all, int[] inserted) {
        List<Fault> there = new ArrayList<>();
        for (int i = 0; i < inserted.length; i++) {
            if (inserted[i] == 0) {
                Assessment refused = all.get(i).assessment();
                there.add(Fault.of("unit", refused.unit().code(), OPENED_MEANWHILE));
            }
        }
        if (!there.isEmpty()) {
            throw new ProblemException(AssessmentProblem.ASSESSMENT_IN_WORK, null, there);
        }
    }

    /** Writes assessments that were locked as they are now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void update(Collection<Judged> all, Instant at) {
        sql.useHandle(handle -> {
            PreparedBatch update = handle.prepareBatch("""
                    update unit_assessment set set_id = :set, set_version = :version, set_revision = :setRevision,
                        state = :state, revision = :revision, round = :round, circumstances = :circumstances::jsonb,
                        recognised = :recognised, decisions = :decisions::jsonb, derived = :derived::jsonb,
                        entries = :entries::jsonb, answers = :answers::jsonb, criteria_met = :criteriaMet, criteria_total = :criteriaTotal,
                        met = :met, source = :source, supersedes = :supersedes, superseded_by = :supersededBy,
                        changed_at = :at
                    where id = :id
                    """);
            all.forEach(one -> bind(update, one, at).add());
            update.execute();
        });
    }

    /** Removes a draft that was never submitted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void delete(UUID draft) {
        sql.useHandle(handle -> handle.createUpdate("delete from unit_assessment where id = :id")
                .bind("id", draft)
                .execute());
    }

    private static PreparedBatch bind(PreparedBatch batch, Judged one, Instant at) {
        Assessment assessment = one.assessment();
        Assessment.Basis basis = assessment.basis();
        return batch.bind("id", assessment.id())
                .bind("set", assessment.set().id())
                .bind("version", assessment.set().version())
                .bind("setRevision", assessment.set().revision())
                .bind("state", assessment.state().toString())
                .bind("revision", assessment.revision())
                .bind("round", assessment.round())
                .bind("circumstances", AssessmentJson.write(basis.unit()))
                .bind(
                        "recognised",
                        basis.recognised() == null ? null : basis.recognised().toString())
                .bind("decisions", AssessmentJson.write(basis.decisions()))
                .bind("derived", AssessmentJson.write(basis.derived()))
                .bind("entries", AssessmentJson.write(assessment.entries()))
                .bind("answers", AssessmentJson.write(assessment.answers()))
                .bind("criteriaMet", one.verdict().criteriaMet())
                .bind("criteriaTotal", one.verdict().criteriaTotal())
                .bind("met", one.verdict().met())
                .bind("source", assessment.source())
                .bindByType("supersedes", assessment.supersedes(), UUID.class)
                .bindByType("supersededBy", assessment.supersededBy(), UUID.class)
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
