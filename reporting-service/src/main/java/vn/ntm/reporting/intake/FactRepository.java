package vn.ntm.reporting.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.ntm.contracts.CriteriaSetPublished;
import vn.ntm.contracts.RecognitionRecorded;
import vn.ntm.platform.inbox.ReceivedFact;

/** Keeps facts as they were published, each once. */
@ApplicationScoped
class FactRepository {

    private final Jdbi sql;
    private final ObjectMapper json;

    FactRepository(Jdbi sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Notes when the latest fact known was recorded. */
    @Transactional(Transactional.TxType.MANDATORY)
    void noteKnown(List<ReceivedFact> received) {
        received.stream()
                .map(ReceivedFact::recordedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> sql.useHandle(handle -> handle.createUpdate("""
                                insert into known as k (recorded_at) values (:latest)
                                on conflict (only_row)
                                do update set recorded_at = greatest(k.recorded_at, excluded.recorded_at)
                                """)
                        .bind("latest", OffsetDateTime.ofInstant(latest, ZoneOffset.UTC))
                        .execute()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keepSets(List<ReceivedFact> received) {
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into criteria_set (set_id, version, criteria) values (:set, :version, :criteria)
                    on conflict do nothing
                    """);
            for (ReceivedFact one : received) {
                CriteriaSetPublished set = (CriteriaSetPublished) one.fact();
                insert.bind("set", set.setId())
                        .bind("version", set.version())
                        .bind("criteria", write(set.criteria()))
                        .add();
            }
            insert.execute();
        });
    }

    /** Returns the units that they are about. */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> keepRecognitions(List<ReceivedFact> received) {
        Set<UUID> units = new HashSet<>();
        sql.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch("""
                    insert into recognition (id, unit_id, level, decision_number, decision_date, decision_body, for_year,
                                             source, illustrative, recorded_at)
                    values (:id, :unit, :level, :number, :date, :body, :year, :source, :illustrative, :recordedAt)
                    on conflict do nothing
                    """);
            for (ReceivedFact one : received) {
                RecognitionRecorded recognition = (RecognitionRecorded) one.fact();
                units.add(recognition.unitId());
                insert.bind("id", recognition.recognitionId())
                        .bind("unit", recognition.unitId())
                        .bind("level", recognition.level().ordinal() + 1)
                        .bind("number", recognition.decision().number())
                        .bind("date", recognition.decision().date())
                        .bind("body", recognition.decision().body())
                        .bindByType("year", recognition.forYear(), Integer.class)
                        .bind("source", recognition.source())
                        .bind("illustrative", recognition.illustrative())
                        .bind("recordedAt", OffsetDateTime.ofInstant(one.recordedAt(), ZoneOffset.UTC))
                        .add();
            }
            insert.execute();
        });
        return units;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot be written as JSON", broken);
        }
    }
}
