package vn.ntm.criteria.assessments.keeping;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.judging.Inputs;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.platform.access.Caller;

/** What became of assessments, passage by passage; written once. */
@ApplicationScoped
public class StepRepository {

    private static final TypeReference<Map<String, JsonNode>> PARTICULARS = new TypeReference<>() {};

    private final Jdbi sql;
    private final Caller caller;

    StepRepository(Jdbi sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /**
     * A passage that is new.
     *
     * @param particulars by indicator, written as JSON
     */
    public record Taken(
            UUID assessment,
            String action,
            @Nullable String department,
            @Nullable String reason,
            Map<String, ?> particulars,
            Judgement judgement) {}

    /** Adds the next step of each of these assessments, which the caller's transaction has locked or made. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Collection<Taken> steps, Instant at) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into assessment_step (assessment_id, number, action, at, actor, roles, department, reason,
                                                 particulars, inputs, verdict)
                    select :assessment, 1 + coalesce(max(number), 0), :action, :at, :actor, :roles, :department, :reason,
                           :particulars::jsonb, :inputs::jsonb, :verdict::jsonb
                    from assessment_step where assessment_id = :assessment
                    """);
            for (Taken step : steps) {
                insert.bind("assessment", step.assessment())
                        .bind("action", step.action())
                        .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .bind("actor", caller.name())
                        .bind("roles", String.join(" ", caller.roles()))
                        .bind("department", step.department())
                        .bind("reason", step.reason())
                        .bind("particulars", AssessmentJson.write(step.particulars()))
                        .bind("inputs", AssessmentJson.write(step.judgement().inputs()))
                        .bind("verdict", AssessmentJson.write(step.judgement().kept()))
                        .add();
            }
            insert.execute();
        });
    }

    /** The steps of an assessment, in their order. */
    public List<Step> of(UUID assessment) {
        return sql.withHandle(handle -> handle.createQuery(
                        "select * from assessment_step where assessment_id = :assessment order by number")
                .bind("assessment", assessment)
                .map((row, context) -> new Step(
                        row.getInt("number"),
                        row.getString("action"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("roles"),
                        row.getString("department"),
                        row.getString("reason"),
                        AssessmentJson.read(row.getString("particulars"), PARTICULARS),
                        AssessmentJson.read(row.getString("inputs"), Inputs.class),
                        row.getString("verdict") == null
                                ? null
                                : AssessmentJson.read(row.getString("verdict"), KeptVerdict.class)))
                .list());
    }
}
