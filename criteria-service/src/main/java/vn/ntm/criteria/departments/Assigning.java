package vn.ntm.criteria.departments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.replica.Territory;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Takes in what a province assigns, whole or not at all. */
@ApplicationScoped
class Assigning {

    /** Several times what the largest set has of indicators and criteria. */
    private static final int MOST = 500;

    private final Units units;
    private final Catalogues catalogues;
    private final AssignmentRepository repository;
    private final Territory territory;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Assigning(
            Units units,
            Catalogues catalogues,
            AssignmentRepository repository,
            Territory territory,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.units = units;
        this.catalogues = catalogues;
        this.repository = repository;
        this.territory = territory;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps what is assigned and returns how many assignments that were. */
    @Transactional(Transactional.TxType.MANDATORY)
    int assign(AssignmentRequest request) {
        Faults faults = new Faults();
        faults.require("province", request.province());
        faults.require("set", request.set());
        faults.require("from", request.from());
        faults.require(
                "assignments",
                request.assignments() == null || request.assignments().isEmpty() ? null : request.assignments());
        faults.usual("from", request.from());
        faults.check(
                request.assignments() == null || request.assignments().size() <= MOST,
                "assignments",
                null,
                new Text("tối đa " + MOST + " phân công", "at most " + MOST + " assignments"));
        faults.refuseIfAny();
        LocalDate from = Objects.requireNonNull(request.from());
        UnitOnDate province =
                units.get("province", Objects.requireNonNull(request.province()), from, UnitProblem.UNIT_UNKNOWN);
        faults.check(
                province.level() == UnitLevel.PROVINCE,
                "province",
                province.fullName(),
                new Text("một tỉnh hoặc thành phố", "a province or a city of that rank"));
        IndicatorSet set =
                catalogues.current().find(String.valueOf(request.set()), null).orElse(null);
        faults.check(set != null, "set", request.set(), new Text("mã của một bộ tiêu chí", "the id of a criteria set"));
        faults.refuseIfAny();
        territory.mustHold(Set.of(province.id()), from);
        List<Assignment> all = assignments(request, province.id(), Objects.requireNonNull(set), faults);
        faults.refuseIfAny();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.assign(all, caller.name(), at);
        audit.note(
                at,
                "indicator-owners.assigned",
                province.id().toString(),
                "%s from %s: %d".formatted(request.set(), from, all.size()));
        return all.size();
    }

    private List<Assignment> assignments(AssignmentRequest request, UUID province, IndicatorSet set, Faults faults) {
        Set<String> departments =
                repository.departments().stream().map(Department::code).collect(Collectors.toSet());
        List<Assignment> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<AssignmentRequest.@Nullable One> given = Objects.requireNonNull(request.assignments());
        for (int i = 0; i < given.size(); i++) {
            AssignmentRequest.One one = given.get(i);
            String field = "assignments[" + i + "]";
            String indicator = one == null ? null : one.indicator();
            Integer criterion = one == null ? null : one.criterion();
            String department = one == null ? null : one.department();
            faults.check(
                    (indicator != null
                                    && criterion == null
                                    && set.find(indicator).isPresent())
                            || (indicator == null
                                    && criterion != null
                                    && criterion >= 1
                                    && criterion <= set.criteria().size()),
                    field + (indicator == null ? ".criterion" : ".indicator"),
                    indicator == null ? criterion : indicator,
                    new Text("một chỉ tiêu hoặc một tiêu chí của %s", "an indicator or a criterion of %s")
                            .with(set.id()));
            faults.check(
                    department != null && departments.contains(department),
                    field + ".department",
                    department,
                    new Text("mã của một sở, ngành", "the code of a department"));
            faults.check(
                    seen.add(indicator + " " + criterion),
                    field,
                    indicator == null ? criterion : indicator,
                    new Text("mỗi chỉ tiêu, tiêu chí một lần", "each indicator or criterion once"));
            if (department != null) {
                all.add(new Assignment(
                        province,
                        set.id(),
                        indicator,
                        criterion,
                        department,
                        Objects.requireNonNull(request.from()),
                        0));
            }
        }
        return all;
    }
}
