package vn.ntm.reporting.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.platform.inbox.ReceivedFact;
import vn.ntm.reporting.intake.AssessmentFact.Found;
import vn.ntm.reporting.scale.CriterionName;

/** Keeps what holds of each assessment by the latest fact about it, in whatever order the facts come. */
@ApplicationScoped
class AssessmentRepository {

    private static final Found NOTHING = new Found("", 0, "", true, 0, 0, List.of(), false);

    private final Jdbi sql;
    private final ObjectMapper json;

    AssessmentRepository(Jdbi sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Returns the units that they are about. */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> keep(List<ReceivedFact> received) {
        Set<UUID> units = new HashSet<>();
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into assessment as a (id, unit_id, assessed_on, sequence, set_id, set_version, level, stage,
                                                 criteria_met, criteria_total, met, missing, not_applicable, undecided,
                                                 withdrawn, illustrative, recorded_at, set_confirmed, criteria_names)
                    values (:id, :unit, :on, :sequence, :set, :version, :level, :stage, :metCount, :total, :met,
                            :missing, :notApplicable, :undecided, :withdrawn, :illustrative, :recordedAt,
                            :setConfirmed, :names)
                    on conflict (id) do update set
                        sequence = excluded.sequence, set_id = excluded.set_id, set_version = excluded.set_version,
                        level = excluded.level, stage = excluded.stage, criteria_met = excluded.criteria_met,
                        criteria_total = excluded.criteria_total, met = excluded.met, missing = excluded.missing,
                        not_applicable = excluded.not_applicable, undecided = excluded.undecided,
                        withdrawn = excluded.withdrawn, illustrative = excluded.illustrative,
                        recorded_at = excluded.recorded_at, set_confirmed = excluded.set_confirmed,
                        criteria_names = excluded.criteria_names
                    where excluded.sequence > a.sequence
                    """);
            for (ReceivedFact one : received) {
                Optional<AssessmentFact> fact = AssessmentFact.of(one.fact());
                fact.ifPresent(assessment -> {
                    units.add(assessment.unit());
                    bind(insert, assessment, one);
                });
            }
            insert.execute();
        });
        return units;
    }

    private void bind(PreparedBatch insert, AssessmentFact assessment, ReceivedFact received) {
        Found found = assessment.found() == null ? NOTHING : assessment.found();
        insert.bind("id", assessment.assessment())
                .bind("unit", assessment.unit())
                .bind("on", assessment.on())
                .bind("sequence", received.sequence())
                .bind("set", found.setId())
                .bind("version", found.setVersion())
                .bind("level", found.level())
                .bind("stage", assessment.stage())
                .bind("metCount", found.criteriaMet())
                .bind("total", found.criteriaTotal())
                .bindArray("met", Integer.class, found.numbers(Outcome.MET))
                .bindArray("missing", Integer.class, found.numbers(Outcome.MISSING))
                .bindArray("notApplicable", Integer.class, found.numbers(Outcome.NOT_APPLICABLE))
                .bindArray("undecided", Integer.class, found.numbers(Outcome.UNDECIDED))
                .bind("withdrawn", assessment.found() == null)
                .bind("illustrative", found.illustrative())
                .bind("setConfirmed", found.setConfirmed())
                .bind("names", names(found))
                .bind("recordedAt", OffsetDateTime.ofInstant(received.recordedAt(), ZoneOffset.UTC))
                .add();
    }

    private @Nullable String names(Found found) {
        Map<Integer, CriterionName> names = found.names();
        try {
            return names.isEmpty() ? null : json.writeValueAsString(names);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot be written as JSON", broken);
        }
    }
}
