package vn.ntm.reporting.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.AssessmentSubmitted.Outcome;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Base;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.RecognitionRecorded;
import vn.ntm.platform.paging.Paging;
import vn.ntm.reporting.plans.Plan;
import vn.ntm.reporting.scale.CriteriaScale;
import vn.ntm.reporting.standing.StandingView.CriterionView;
import vn.ntm.reporting.standing.StandingView.RecognitionView;

/** Questions about communes' standings, each answered by one statement. */
@ApplicationScoped
class StandingQueries {

    private static final String OF_THE_DAY = """
            population as (
                select v.unit_id, :asOf::date as seen
                from units_within(:within, :asOf) w
                join unit_version v on v.unit_id = w.unit_id and holds_on(v, :asOf::date)
                where v.type = 'xa')
            """;

    private static final String OF_THE_COHORT = """
            population as (
                select m.unit_id, c.as_of as seen
                from plan_cohort c join plan_cohort_member m on m.plan_id = c.plan_id and m.cohort = c.cohort
                where c.plan_id = :plan and c.cohort = :cohort
                  and m.unit_id in (select s.unit_id from units_within(:within, c.as_of) s))
            """;

    private static final String OF_ONE = """
            population as (
                select v.unit_id, least(:asOf::date, coalesce(v.valid_to - 1, :asOf::date)) as seen
                from unit_version v
                where v.unit_id = :unit and (v.valid_from is null or v.valid_from <= :asOf)
                order by v.ordinal desc
                limit 1)
            """;

    /** Which communes are meant. */
    record Range(UUID within, LocalDate asOf, @Nullable Plan plan, Plan.@Nullable Cohort cohort) {
        Base base() {
            return cohort == null ? Base.DAY : Base.COHORT;
        }
    }

    private final Jdbi sql;
    private final CriteriaNames criteriaNames;

    StandingQueries(Jdbi sql, CriteriaNames criteriaNames) {
        this.sql = sql;
        this.criteriaNames = criteriaNames;
    }

    /** A part of the communes' standings, by code. */
    List<StandingView> list(Range range, Paging paging) {
        return sql.withHandle(handle -> bind(
                        handle.createQuery("with " + population(range) + StandingRow.SELECT
                                + " where v.code > :after order by v.code limit :fetch"),
                        range)
                .bind("base", range.base().token())
                .bind("criteria", CriteriaScale.on(range.asOf()).criteria())
                .bind("after", paging.after())
                .bind("fetch", paging.fetch())
                .map(new StandingRow(range.cohort() != null))
                .list());
    }

    long count(Range range) {
        return sql.withHandle(handle -> bind(
                        handle.createQuery("with " + population(range) + "select count(*) from population"), range)
                .mapTo(Long.class)
                .one());
    }

    /** One unit's standing; in the cohort's reading where the unit is not there any more on that day. */
    Optional<StandingView> find(UUID unit, LocalDate asOf, Base base) {
        return sql.withHandle(handle -> handle.createQuery("with " + OF_ONE + StandingRow.SELECT)
                .bind("unit", unit)
                .bind("asOf", asOf)
                .bind("base", base.token())
                .bind("criteria", CriteriaScale.on(asOf).criteria())
                .map(new StandingRow(true))
                .findOne());
    }

    /** The criteria of the assessment that stands on a day, each with what was found; empty where there is none. */
    List<CriterionView> criteria(UUID unit, LocalDate asOf) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select c.criteria, a.criteria_names, a.criteria_total, a.met, a.missing, a.not_applicable,
                               a.undecided
                        from assessment_shown(:unit, :asOf, :criteria) a
                        left join lateral (
                            select criteria from criteria_set
                            where set_id = a.set_id
                            order by version = a.set_version desc, version desc
                            limit 1) c on true
                        """)
                .bind("unit", unit)
                .bind("asOf", asOf)
                .bind("criteria", CriteriaScale.on(asOf).criteria())
                .map((row, context) -> verdicts(row))
                .findOne()
                .orElse(List.of()));
    }

    private List<CriterionView> verdicts(ResultSet row) throws SQLException {
        Map<Integer, Outcome> outcomes = outcomes(row);
        return criteriaNames
                .read(row.getString("criteria"), row.getString("criteria_names"), row.getInt("criteria_total"))
                .entrySet()
                .stream()
                .map(one -> new CriterionView(
                        one.getKey(),
                        one.getValue().nameVi(),
                        one.getValue().nameEn(),
                        outcomes.getOrDefault(one.getKey(), Outcome.NOT_MET)))
                .toList();
    }

    /** What was found of each criterion that is not unmet. */
    private static Map<Integer, Outcome> outcomes(ResultSet row) throws SQLException {
        Map<String, Outcome> columns = Map.of(
                "met", Outcome.MET,
                "missing", Outcome.MISSING,
                "not_applicable", Outcome.NOT_APPLICABLE,
                "undecided", Outcome.UNDECIDED);
        Map<Integer, Outcome> outcomes = new HashMap<>();
        for (Map.Entry<String, Outcome> column : columns.entrySet()) {
            for (Integer number : (Integer[]) row.getArray(column.getKey()).getArray()) {
                outcomes.put(number, column.getValue());
            }
        }
        return outcomes;
    }

    /** The decisions on a unit up to a day, in the order of their dates. */
    List<RecognitionView> recognitions(UUID unit, LocalDate asOf) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select * from recognition where unit_id = :unit and decision_date <= :asOf
                        order by decision_date, level
                        """)
                .bind("unit", unit)
                .bind("asOf", asOf)
                .map((row, context) -> new RecognitionView(
                        RecognitionLevel.values()[row.getInt("level") - 1],
                        new RecognitionRecorded.Decision(
                                row.getString("decision_number"),
                                row.getObject("decision_date", LocalDate.class),
                                row.getString("decision_body")),
                        row.getObject("for_year", Integer.class),
                        row.getBoolean("illustrative"),
                        row.getString("source")))
                .list());
    }

    private static String population(Range range) {
        return range.cohort() == null ? OF_THE_DAY : OF_THE_COHORT;
    }

    private static Query bind(Query query, Range range) {
        query.bind("within", range.within()).bind("asOf", range.asOf());
        if (range.plan() != null && range.cohort() != null) {
            query.bind("plan", range.plan().id()).bind("cohort", range.cohort().id());
        }
        return query;
    }
}
