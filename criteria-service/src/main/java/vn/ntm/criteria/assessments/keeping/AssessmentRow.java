package vn.ntm.criteria.assessments.keeping;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.units.UnitOnDate;

/** Reads a row of {@code unit_assessment}. */
final class AssessmentRow implements RowMapper<Assessment> {

    static final String COLUMNS = """
            a.id, a.unit_id, a.unit_code, a.unit_name, a.set_id, a.set_version, a.set_revision, a.kind, a.level, a.assessed_on,
            a.state, a.revision, a.round, a.circumstances, a.recognised, a.decisions, a.entries, a.answers, a.source,
            a.illustrative, a.supersedes, a.superseded_by, a.derived
            """;

    private static final TypeReference<Map<String, Entry>> ENTRIES = new TypeReference<>() {};
    private static final TypeReference<Map<String, ProvincialDecision>> DECISIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Value>> VALUES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    @Override
    public Assessment map(ResultSet row, StatementContext context) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                unit(row),
                set(row),
                row.getObject("assessed_on", LocalDate.class),
                state(row),
                row.getInt("revision"),
                row.getInt("round"),
                basis(row, decisions(row.getString("decisions"))),
                AssessmentJson.read(row.getString("entries"), ENTRIES),
                AssessmentJson.read(row.getString("answers"), ANSWERS),
                row.getString("source"),
                row.getBoolean("illustrative"),
                id(row, "supersedes"),
                id(row, "superseded_by"));
    }

    static UnitOnDate.Ref unit(ResultSet row) throws SQLException {
        return new UnitOnDate.Ref(
                row.getObject("unit_id", UUID.class), row.getString("unit_code"), row.getString("unit_name"));
    }

    static SetRef set(ResultSet row) throws SQLException {
        return new SetRef(
                row.getString("set_id"),
                row.getInt("set_version"),
                row.getInt("set_revision"),
                token(SetKind.values(), row.getString("kind")),
                token(SetLevel.values(), row.getString("level")));
    }

    static State state(ResultSet row) throws SQLException {
        return State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }

    static Assessment.Basis basis(ResultSet row, Map<String, ProvincialDecision> decisions) throws SQLException {
        String recognised = row.getString("recognised");
        return new Assessment.Basis(
                AssessmentJson.read(row.getString("circumstances"), Circumstances.class),
                recognised == null ? null : token(SetLevel.values(), recognised),
                decisions,
                AssessmentJson.read(row.getString("derived"), VALUES));
    }

    static Map<String, ProvincialDecision> decisions(String written) {
        return Map.copyOf(AssessmentJson.read(written, DECISIONS));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static <E extends Enum<E>> E token(E[] all, String token) {
        return Arrays.stream(all)
                .filter(one -> one.toString().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such constant: " + token));
    }
}
