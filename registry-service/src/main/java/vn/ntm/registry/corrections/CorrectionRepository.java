package vn.ntm.registry.corrections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The corrections on record, and of which units. */
@ApplicationScoped
class CorrectionRepository {

    private final Jdbi sql;
    private final ObjectMapper json;

    CorrectionRepository(Jdbi sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Records the correction in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(UUID id, Correction correction, CorrectionRequest request, Collection<UUID> units, Instant now) {
        sql.useHandle(handle -> {
            handle.createUpdate("""
                            insert into correction (id, wrong, basis, document, recorded_at)
                            values (:id, :wrong, :basis, :document::jsonb, :at)
                            """)
                    .bind("id", id)
                    .bind("wrong", correction.wrong())
                    .bind("basis", correction.basis())
                    .bind("document", write(request))
                    .bind("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .execute();
            PreparedBatch insert =
                    handle.prepareBatch("insert into correction_unit (correction_id, unit_id) values (:id, :unit)");
            units.forEach(unit -> insert.bind("id", id).bind("unit", unit).add());
            insert.execute();
        });
    }

    private String write(CorrectionRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a correction cannot be written", failure);
        }
    }
}
