package vn.ntm.criteria.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** A plan as it is posted. */
record PlanRequest(
        @Nullable String unit,
        @Nullable String titleVi,
        @Nullable String titleEn,
        @Nullable List<String> legalBasis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<Cohort> cohorts,
        @Nullable List<Target> targets,
        @Nullable Boolean illustrative) {

    /** Enough for every unit of a province in its own cohort, far from a flood. */
    private static final int MOST = 100;

    /**
     * The units that a target is set for: all of this level and these types that lie in these units on that date.
     *
     * @param size how many they must be, where the plan states it
     */
    record Cohort(
            @Nullable String id,
            @Nullable UnitLevel level,
            @Nullable List<UnitType> types,
            @Nullable List<String> within,
            @Nullable LocalDate asOf,
            @Nullable Integer size) {}

    /** What is to be reached, measured by a figure, by a day. */
    record Target(
            @Nullable String figure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal baseline,
            @Nullable String cohort,
            @Nullable LocalDate by) {}

    List<Cohort> cohortsOrNone() {
        return cohorts == null ? List.of() : cohorts;
    }

    List<Target> targetsOrNone() {
        return targets == null ? List.of() : targets;
    }

    /** Refuses what is wrong with the request in itself. */
    void check() {
        Faults faults = new Faults();
        faults.require("unit", unit);
        faults.require("titleVi", titleVi);
        faults.require("titleEn", titleEn);
        faults.require("from", from);
        faults.require("to", to);
        faults.check(
                from == null || to == null || from.isBefore(to),
                "to",
                to,
                new Text("một ngày sau ngày bắt đầu", "a date after the first"));
        faults.check(
                !targetsOrNone().isEmpty() && targetsOrNone().size() <= MOST,
                "targets",
                targetsOrNone().size(),
                new Text("1 đến " + MOST + " chỉ tiêu", "1 to " + MOST + " targets"));
        faults.check(
                cohortsOrNone().size() <= MOST,
                "cohorts",
                cohortsOrNone().size(),
                new Text("tối đa " + MOST, "at most " + MOST));
        Set<String> names = checkCohorts(faults);
        checkTargets(faults, names);
        faults.refuseIfAny();
    }

    private Set<String> checkCohorts(Faults faults) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < cohortsOrNone().size(); i++) {
            Cohort cohort = cohortsOrNone().get(i);
            String field = "cohorts[" + i + "]";
            faults.require(field + ".id", cohort.id());
            faults.require(field + ".level", cohort.level());
            faults.require(field + ".asOf", cohort.asOf());
            faults.check(
                    cohort.within() != null && !cohort.within().isEmpty(),
                    field + ".within",
                    null,
                    new Text("ít nhất một đơn vị", "at least one unit"));
            faults.check(
                    cohort.id() == null || names.add(cohort.id()),
                    field + ".id",
                    cohort.id(),
                    new Text("tên không trùng", "a name of its own"));
        }
        return names;
    }

    private void checkTargets(Faults faults, Set<String> cohortNames) {
        Set<String> figures = new HashSet<>();
        for (int i = 0; i < targetsOrNone().size(); i++) {
            Target target = targetsOrNone().get(i);
            String field = "targets[" + i + "]";
            faults.require(field + ".figure", target.figure());
            faults.require(field + ".value", target.value());
            faults.require(field + ".by", target.by());
            faults.check(
                    target.figure() == null || figures.add(target.figure()),
                    field + ".figure",
                    target.figure(),
                    new Text("mỗi chỉ số một chỉ tiêu", "one target a figure"));
            faults.check(
                    target.cohort() == null || cohortNames.contains(target.cohort()),
                    field + ".cohort",
                    target.cohort(),
                    new Text("tên của một tập hợp trong cohorts", "the id of one of the cohorts"));
        }
    }
}
