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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.judging.Inputs;
import vn.ntm.criteria.assessments.judging.Judgement;
import vn.ntm.criteria.assessments.judging.KeptVerdict;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.sql.Ids;

/** What became of assessments, passage by passage; written once. */
@ApplicationScoped
public class StepRepository {

    private static final TypeReference<Map<String, JsonNode>> PARTICULARS = new TypeReference<>() {};

    private static final TypeReference<Map<String, String>> REASONS = new TypeReference<>() {};

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

    /**
     * What an assessment was given back for.
     *
     * @param reason for the whole; absent where each indicator has its own
     * @param indicators the reasons of those that have one of their own
     */
    public record Returned(@Nullable String reason, Map<String, String> indicators, String by, Instant at) {}

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

    /** The roles of whoever handed it in last; none where nobody did. */
    public Set<String> rolesThatHandedIn(UUID assessment) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select roles from assessment_step
                        where assessment_id = :assessment and action = 'submitted' order by number desc limit 1
                        """)
                .bind("assessment", assessment)
                .mapTo(String.class)
                .findOne()
                .map(roles -> Set.of(roles.split(" ")))
                .orElse(Set.of()));
    }

    /** What each of these assessments was last given back for; one that never was is left out. */
    public Map<UUID, Returned> returned(Collection<UUID> assessments) {
        return sql.withHandle(handle -> Ids.query(handle, """
                        select distinct on (assessment_id) assessment_id, at, actor, reason, particulars
                        from assessment_step where assessment_id = any (:ids) and action = 'returned'
                        order by assessment_id, number desc
                        """, assessments)
                .map((row, context) -> Map.entry(
                        row.getObject("assessment_id", UUID.class),
                        new Returned(
                                row.getString("reason"),
                                AssessmentJson.read(row.getString("particulars"), REASONS),
                                row.getString("actor"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
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
