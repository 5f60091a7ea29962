package vn.ntm.reporting.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.reporting.standing.StandingView.BecameOf;
import vn.ntm.reporting.standing.StandingView.DecisionRef;
import vn.ntm.reporting.standing.StandingView.UnitView;
import vn.ntm.units.UnitOnDate;

/** How a standing is read, with all that is shown of it, in one statement. */
final class StandingRow implements RowMapper<StandingView> {

    /** What is selected for each row of {@code population (unit_id, seen)}: the unit, and the day its name is of. */
    static final String SELECT = """
            select v.unit_id, v.code, v.name, v.type, d.unit_id as district_id, d.code as district_code,
                   d.name as district_name, s.level, s.since, r.decision_number, r.decision_date,
                   coalesce(s.illustrative, false) or coalesce(a.illustrative, false) as illustrative,
                   a.criteria_met, a.criteria_total, a.assessed_on, a.met || a.not_applicable as met, a.stage,
                   a.set_confirmed, :criteria as criteria,
                   n.code as now_code, n.name as now_name, n.type as now_type, n.unit_id as now_id
            from population p
            join unit_version v on v.unit_id = p.unit_id and holds_on(v, p.seen)
            left join unit_version d on d.unit_id = v.parent_id and holds_on(d, p.seen)
            left join standing s on s.unit_id = p.unit_id and s.base = :base and s.valid @> :asOf::date
            left join recognition r on r.id = s.recognition_id
            left join lateral assessment_shown(p.unit_id, :asOf::date, :criteria) a on true
            left join unit_version n on n.unit_id = became(p.unit_id, :asOf) and holds_on(n, :asOf::date)
            """;

    private final boolean cohort;

    StandingRow(boolean cohort) {
        this.cohort = cohort;
    }

    @Override
    public StandingView map(ResultSet row, StatementContext context) throws SQLException {
        int level = row.getInt("level");
        String decision = row.getString("decision_number");
        UUID district = row.getObject("district_id", UUID.class);
        Integer met = row.getObject("criteria_met", Integer.class);
        int total = met == null ? row.getInt("criteria") : row.getInt("criteria_total");
        return new StandingView(
                new UnitView(
                        row.getObject("unit_id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("type")),
                district == null
                        ? null
                        : new UnitOnDate.Ref(district, row.getString("district_code"), row.getString("district_name")),
                level == 0 ? "none" : RecognitionLevel.values()[level - 1].token(),
                row.getObject("since", LocalDate.class),
                decision == null ? null : new DecisionRef(decision, row.getObject("decision_date", LocalDate.class)),
                row.getBoolean("illustrative"),
                met,
                total,
                row.getObject("assessed_on", LocalDate.class),
                row.getString("stage"),
                row.getObject("set_confirmed", Boolean.class),
                met == null ? List.of() : notMet(row, total),
                cohort ? becameOf(row) : null);
    }

    private static List<Integer> notMet(ResultSet row, int total) throws SQLException {
        List<Integer> notMet = new ArrayList<>();
        List<Integer> met = List.of((Integer[]) row.getArray("met").getArray());
        for (int number = 1; number <= total; number++) {
            if (!met.contains(number)) {
                notMet.add(number);
            }
        }
        return notMet;
    }

    private static @Nullable BecameOf becameOf(ResultSet row) throws SQLException {
        UUID now = row.getObject("now_id", UUID.class);
        if (now == null) {
            return null;
        }
        boolean same = now.equals(row.getObject("unit_id", UUID.class));
        String type = row.getString("now_type");
        String outcome = !same ? "merged" : type.equals("xa") ? "stayed" : "becameUrban";
        return new BecameOf(outcome, row.getString("now_code"), row.getString("now_name"), type);
    }
}
