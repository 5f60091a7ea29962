package vn.ntm.criteria.assessments.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.units.UnitOnDate;

/**
 * What a unit's latest assessment says of it, without who said it, when and why.
 *
 * @param values at the furthest stage that the whole of it reached, by the code of the indicator; what was left open is left
 *     out
 */
public record LatestAssessment(
        UnitOnDate.Ref unit, SetRef set, LocalDate on, Assessment.Basis basis, Map<String, Value> values) {

    static final String COLUMNS = """
            a.unit_id, a.unit_code, a.unit_name, a.set_id, a.set_version, a.set_revision, a.kind, a.level, a.assessed_on,
            a.state, a.circumstances, a.recognised, a.decisions, a.entries, a.derived
            """;

    /** Reads the rows of one query. */
    static final class Rows implements RowMapper<LatestAssessment> {

        /** What a province decided stands in each assessment of its units, and is read once. */
        private final Map<String, Map<String, ProvincialDecision>> decisions = new HashMap<>();

        @Override
        public LatestAssessment map(ResultSet row, StatementContext context) throws SQLException {
            Map<String, ProvincialDecision> decided =
                    decisions.computeIfAbsent(row.getString("decisions"), AssessmentRow::decisions);
            return new LatestAssessment(
                    AssessmentRow.unit(row),
                    AssessmentRow.set(row),
                    row.getObject("assessed_on", LocalDate.class),
                    AssessmentRow.basis(row, decided),
                    KeptValues.of(
                            row.getString("entries"), AssessmentRow.state(row).stage()));
        }
    }
}
