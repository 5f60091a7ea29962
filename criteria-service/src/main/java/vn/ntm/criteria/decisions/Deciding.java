package vn.ntm.criteria.decisions;

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
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.decisions.DecisionRequest.OfIndicator;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.replica.Territory;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitAttribute;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Takes in what a province decided, whole or not at all. */
@ApplicationScoped
class Deciding {

    private final Units units;
    private final Catalogues catalogues;
    private final DecisionRepository repository;
    private final Territory territory;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Deciding(
            Units units,
            Catalogues catalogues,
            DecisionRepository repository,
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

    /** Keeps what was decided, and says what it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Decided> decide(DecisionRequest request) {
        Faults faults = new Faults();
        request.check(faults, LocalDate.now(clock));
        faults.refuseIfAny();
        LocalDate from = Objects.requireNonNull(request.from());
        UnitOnDate province =
                units.get("province", Objects.requireNonNull(request.province()), from, UnitProblem.UNIT_UNKNOWN);
        faults.check(
                province.level() == UnitLevel.PROVINCE,
                "province",
                province.fullName(),
                new Text("một tỉnh hoặc thành phố", "a province or a city of that rank"));
        List<IndicatorSet> versions = catalogues.current().editions(Objects.requireNonNull(request.set())).stream()
                .map(Edition::set)
                .toList();
        faults.check(
                !versions.isEmpty(),
                "set",
                request.set(),
                new Text("mã của một bộ tiêu chí", "the id of a criteria set"));
        faults.check(
                versions.stream().anyMatch(set -> !from.isBefore(set.appliesFrom())),
                "from",
                from,
                new Text("một ngày mà %s đã có hiệu lực", "a day on which %s applies").with(request.set()));
        faults.refuseIfAny();
        territory.mustHold(Set.of(province.id()), from);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Decided> decided = decided(request, province.id(), versions, at, faults);
        faults.refuseIfAny(DecisionProblem.PROVINCIAL_DECISION_REFUSED);
        repository.add(decided, caller.name(), at);
        audit.note(
                at,
                "provincial-decision.recorded",
                decided.get(0).document().toString(),
                "%s, %s, %s: %d"
                        .formatted(
                                province.code(), request.set(), decided.get(0).number(), decided.size()));
        return decided;
    }

    private List<Decided> decided(
            DecisionRequest request, UUID province, List<IndicatorSet> versions, Instant at, Faults faults) {
        LocalDate from = Objects.requireNonNull(request.from());
        DecisionCheck check = new DecisionCheck(Reach.of(region(province, versions, from), from, request.to()), faults);
        UUID document = UUID.randomUUID();
        List<Decided> decided = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<@Nullable OfIndicator> given = Objects.requireNonNull(request.indicators());
        for (int i = 0; i < given.size(); i++) {
            OfIndicator one = given.get(i);
            String field = "indicators[" + i + "]";
            String code = one == null ? null : one.code();
            List<Requirement> left = code == null ? List.of() : DecisionCheck.left(versions, code);
            if (one == null || code == null || left.isEmpty() || !seen.add(code)) {
                faults.add(
                        field + ".code",
                        code,
                        new Text(
                                        "mã, một lần, của một chỉ tiêu mà %s giao cho tỉnh quy định",
                                        "the code, once, of an indicator that %s leaves to the province")
                                .with(request.set()));
                continue;
            }
            DecisionCheck.Own own = one.own(field, faults);
            left.forEach(national -> check.fits(national, own, field));
            decided.add(Decided.of(document, province, request, code, own, at));
        }
        return decided;
    }

    private @Nullable String region(UUID province, List<IndicatorSet> versions, LocalDate on) {
        String by = versions.get(0).regionsBy();
        return units.attributes(province, on).stream()
                .filter(attribute -> attribute.name().equals(by))
                .map(UnitAttribute::value)
                .findFirst()
                .orElseGet(() -> by == null
                        ? null
                        : units.earlier(List.of(province), by, on).get(province));
    }
}
