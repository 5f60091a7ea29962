package vn.ntm.criteria.assessments.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Writes the assessments by indicator as they are now. */
@ApplicationScoped
class AssessmentWriter {

    private static final Text OPENED_MEANWHILE = new Text(
            "hồ sơ mà người khác vừa mở cho đơn vị này",
            "the assessment that somebody else has just opened for the unit");

    private final Jdbi sql;

    AssessmentWriter(Jdbi sql) {
        this.sql = sql;
    }

    /** An assessment and what the set says of it at its furthest stage. */
    record Judged(Assessment assessment, KeptVerdict verdict) {}

    /**
     * Adds assessments that are new.
     *
     * @throws ProblemException (assessment in work) where somebody else opened one of the same unit, level and day meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void insert(List<Judged> all, Instant at) {
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
    void update(Collection<Judged> all, Instant at) {
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
    void delete(UUID draft) {
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
