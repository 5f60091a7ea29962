package vn.ntm.criteria.departments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Which department owns which indicator, and for which department a caller speaks. */
@ApplicationScoped
public class Owners {

    private final AssignmentRepository repository;
    private final Caller caller;

    Owners(AssignmentRepository repository, Caller caller) {
        this.repository = repository;
        this.caller = caller;
    }

    /**
     * A unit whose owners are asked for.
     *
     * @param key by which the answer is found
     */
    public record Asked(UUID key, UUID unit, IndicatorSet set, LocalDate on) {}

    /** As {@link #of(Collection)}, of one unit, by code. */
    public Map<String, String> of(Asked asked) {
        return of(List.of(asked)).getOrDefault(asked.key(), Map.of());
    }

    /** The department that owns each indicator, by key and code; an indicator that nobody owns is left out. */
    public Map<UUID, Map<String, String>> of(Collection<Asked> asked) {
        Map<UUID, UUID> provinces = repository.provinces(
                asked.stream().map(Asked::key).toList(),
                asked.stream().map(Asked::unit).toList(),
                asked.stream().map(Asked::on).toList());
        List<Assignment> assignments = repository.assignments(
                asked.stream().map(one -> one.set().id()).collect(Collectors.toSet()),
                new HashSet<>(provinces.values()));
        record Alike(@Nullable UUID province, IndicatorSet set, LocalDate on) {}
        Map<Alike, Map<String, String>> known = new HashMap<>();
        Map<UUID, Map<String, String>> found = new HashMap<>();
        for (Asked one : asked) {
            Alike alike = new Alike(provinces.get(one.key()), one.set(), one.on());
            found.put(
                    one.key(),
                    known.computeIfAbsent(alike, it -> owners(assignments, it.province(), it.set(), it.on())));
        }
        return found;
    }

    /**
     * The department that the caller speaks for; absent where the caller is the coordinating office and speaks for all.
     *
     * @param named the department for which the coordinating office says that it speaks
     * @throws ProblemException where the caller's token is for another, or there is no such department
     */
    public @Nullable String speaksFor(@Nullable String named) {
        Optional<String> own = caller.department();
        if (own.isPresent() && named != null && !named.equals(own.get())) {
            throw new ProblemException(
                    DepartmentProblem.NOT_YOUR_DEPARTMENT,
                    Fault.of("department", named, new Text("%s", "%s").with(own.get())));
        }
        if (own.isEmpty() && named != null && repository.known(named) == null) {
            Faults faults = new Faults();
            faults.add("department", named, new Text("mã của một sở, ngành", "the code of a department"));
            faults.refuseIfAny();
        }
        return own.orElse(named);
    }

    /**
     * Holds a department to the indicators that it owns; who speaks for all may do so of any.
     *
     * @param field that names the indicators in the request
     * @throws ProblemException (not your indicator) with each that is another's
     */
    public static void refuseThoseOfOthers(
            @Nullable String department, Map<String, String> owners, Collection<String> codes, String field) {
        Faults faults = new Faults();
        codes.stream()
                .filter(code -> department != null && !department.equals(owners.get(code)))
                .forEach(code -> faults.add(
                        field,
                        code,
                        new Text("chỉ tiêu của %s; chỉ tiêu này của %s", "an indicator of %s; this one is of %s")
                                .with(department, owners.getOrDefault(code, "-"))));
        faults.refuseIfAny(DepartmentProblem.NOT_YOUR_INDICATOR);
    }

    static Map<String, String> owners(
            Collection<Assignment> assignments, @Nullable UUID province, IndicatorSet set, LocalDate on) {
        Map<String, String> owners = new HashMap<>();
        set.codes().forEach(code -> Assignment.of(assignments, province, set, code, on)
                .ifPresent(one -> owners.put(code, one.department())));
        return owners;
    }
}
