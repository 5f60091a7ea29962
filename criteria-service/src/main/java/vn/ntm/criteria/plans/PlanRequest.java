package vn.ntm.criteria.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** A plan as it is posted. */
@Schema(example = """
                {"unit": "24", "titleVi": "Kế hoạch 2021–2025", "titleEn": "Plan 2021–2025",
                 "from": "2021-01-01", "to": "2025-12-31",
                 "cohorts": [{"id": "communes", "level": "commune", "types": ["xa"], "within": ["24"],
                              "asOf": "2021-01-01"}],
                 "targets": [{"figure": "communes.standard", "value": 162, "cohort": "communes",
                              "by": "2025-12-31"}]}
                """)
record PlanRequest(
        @Nullable String unit,
        @Nullable String titleVi,
        @Nullable String titleEn,
        @Nullable List<@Nullable String> legalBasis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<@Nullable Cohort> cohorts,
        @Nullable List<@Nullable Target> targets,
        @Nullable Boolean illustrative) {

    /** Enough for every unit of a province in its own cohort, far from a flood. */
    private static final int MOST = 100;

    private static final Text NONE_ABSENT = new Text("không có giá trị trống", "no value is absent");

    /**
     * The units that a target is set for: all of this level and these types that lie in these units on that date.
     *
     * @param size how many they must be, where the plan states it
     */
    record Cohort(
            @Nullable String id,
            @Nullable UnitLevel level,
            @Nullable List<@Nullable UnitType> types,
            @Nullable List<@Nullable String> within,
            @Nullable LocalDate asOf,
            @Nullable Integer size) {}

    /** What is to be reached, measured by a figure, by a day. */
    record Target(
            @Nullable String figure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal baseline,
            @Nullable String cohort,
            @Nullable LocalDate by) {}

    List<@Nullable Cohort> cohortsOrNone() {
        return cohorts == null ? List.of() : cohorts;
    }

    List<@Nullable Target> targetsOrNone() {
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
        faults.usual("from", from);
        faults.usual("to", to);
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
        faults.check(isWhole(legalBasis), "legalBasis", null, NONE_ABSENT);
        Set<String> names = checkCohorts(faults);
        checkTargets(faults, names);
        faults.refuseIfAny();
    }

    private Set<String> checkCohorts(Faults faults) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < cohortsOrNone().size(); i++) {
            Cohort cohort = cohortsOrNone().get(i);
            String field = "cohorts[" + i + "]";
            if (cohort == null) {
                faults.require(field, null);
                continue;
            }
            faults.require(field + ".id", cohort.id());
            faults.require(field + ".level", cohort.level());
            faults.require(field + ".asOf", cohort.asOf());
            faults.usual(field + ".asOf", cohort.asOf());
            faults.check(
                    cohort.within() != null && !cohort.within().isEmpty() && isWhole(cohort.within()),
                    field + ".within",
                    null,
                    new Text("ít nhất một đơn vị", "at least one unit"));
            faults.check(isWhole(cohort.types()), field + ".types", null, NONE_ABSENT);
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
            if (target == null) {
                faults.require(field, null);
                continue;
            }
            faults.require(field + ".figure", target.figure());
            faults.require(field + ".value", target.value());
            faults.require(field + ".by", target.by());
            faults.usual(field + ".by", target.by());
            plain(faults, field + ".value", target.value());
            plain(faults, field + ".baseline", target.baseline());
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

    private static void plain(Faults faults, String field, @Nullable BigDecimal number) {
        faults.check(number == null || ValueJson.isPlain(number), field, number, ValueJson.PLAIN);
    }

    /** The values of a list that {@link #check} let pass; none where it is absent. */
    static <T> List<T> whole(@Nullable List<@Nullable T> checked) {
        return checked == null
                ? List.of()
                : checked.stream().<T>map(Objects::requireNonNull).toList();
    }

    private static boolean isWhole(@Nullable List<?> values) {
        return values == null || values.stream().allMatch(Objects::nonNull);
    }
}
