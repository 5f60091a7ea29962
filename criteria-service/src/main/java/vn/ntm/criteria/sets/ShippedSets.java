package vn.ntm.criteria.sets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;

/** Publishes the sets that this release ships, each version once. */
@ApplicationScoped
class ShippedSets {

    private static final List<String> FILES = List.of("commune-standard-2021-2025.yaml");

    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();
    private final CriteriaSets sets;
    private final EventLog events;
    private final Audit audit;

    ShippedSets(CriteriaSets sets, EventLog events, Audit audit) {
        this.sets = sets;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    void publish(@Observes StartupEvent started) throws IOException {
        for (String file : FILES) {
            CriteriaSet set = read(file);
            if (sets.add(set)) {
                String key = set.id() + "/" + set.version();
                Instant at = events.append(
                        NewEvent.about(key, set.published(), set.applies().from()));
                audit.noteOwn(at, CriteriaSets.PUBLISHED, key, String.join("; ", set.legalBasis()));
            }
        }
    }

    private CriteriaSet read(String file) throws IOException {
        try (InputStream document = ShippedSets.class.getResourceAsStream("/criteria-sets/" + file)) {
            return yaml.readValue(document, CriteriaSetDocument.class).set();
        }
    }
}
