package vn.ntm.criteria.departments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.sql.TransactionLock;

/** Takes in the departments of the release, and once what they own where a province has assigned nothing. */
@ApplicationScoped
class ShippedDepartments {

    private static final String FILE = "/departments/national.yaml";

    private final AssignmentRepository repository;
    private final Audit audit;
    private final TransactionLock lock;
    private final Clock clock;

    ShippedDepartments(AssignmentRepository repository, Audit audit, TransactionLock lock, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * What is assigned of a set.
     *
     * @param criteria the department by the criterion's number
     * @param conditions the department by the condition's code
     */
    record OfSet(
            String set,
            LocalDate from,
            Map<Integer, String> criteria,
            @Nullable Map<String, String> conditions) {

        OfSet {
            conditions = conditions == null ? Map.of() : conditions;
        }
    }

    /** The file. */
    record Shipped(List<Department> departments, List<OfSet> assignments) {}

    @Transactional
    void take(@Observes StartupEvent started) throws IOException {
        lock.hold("departments");
        Shipped shipped = read();
        repository.add(shipped.departments());
        if (repository.isEmpty()) {
            List<Assignment> all = new ArrayList<>();
            shipped.assignments().forEach(one -> {
                one.criteria()
                        .forEach((criterion, department) ->
                                all.add(new Assignment(null, one.set(), null, criterion, department, one.from(), 0)));
                one.conditions()
                        .forEach((condition, department) ->
                                all.add(new Assignment(null, one.set(), condition, null, department, one.from(), 0)));
            });
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            repository.assign(all, "service", at);
            audit.noteOwn(at, "indicator-owners.assigned", "national", all.size() + " criteria and conditions");
        }
    }

    static Shipped read() throws IOException {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        try (InputStream file = ShippedDepartments.class.getResourceAsStream(FILE)) {
            return yaml.readValue(Objects.requireNonNull(file), Shipped.class);
        }
    }
}
