package vn.ntm.criteria.editions;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;

/** The sets that there are now, whichever replica of the service changed them, and every text that there was. */
@ApplicationScoped
public class Catalogues {

    private static final Logger LOG = Logger.getLogger(Catalogues.class);

    private final EditionRepository editions;
    private final Map<TextKey, Edition> texts = new ConcurrentHashMap<>();
    private volatile Known known = new Known(-1, new Catalogue(List.of()));

    Catalogues(EditionRepository editions) {
        this.editions = editions;
    }

    /** What was read, and the number of the latest text then. */
    private record Known(long latest, Catalogue catalogue) {}

    private record TextKey(String set, int version, int revision) {}

    /** Read before anybody asks, once the sets of the release are taken in: the first who asks does not wait for it. */
    void read(@Observes @Priority(200) StartupEvent started) {
        current();
    }

    /** The sets as they are now; read anew only where a text was added since. */
    public Catalogue current() {
        Known before = known;
        long latest = editions.latest();
        if (latest != before.latest()) {
            before = new Known(latest, told(new Catalogue(editions.current())));
            known = before;
        }
        return before.catalogue();
    }

    private static Catalogue told(Catalogue read) {
        read.leftOut()
                .forEach(one -> LOG.errorf(
                        "set %s version %d applies to nobody: %s applies to the same units",
                        one.edition().set().id(),
                        one.edition().set().version(),
                        one.because().id()));
        return read;
    }

    /** A text that a version has or had. It never changes, nor whether it was published: to publish adds a text. */
    public Optional<Edition> text(String set, int version, int revision) {
        TextKey key = new TextKey(set, version, revision);
        Edition kept = texts.get(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Edition> found = known.catalogue()
                .edition(set, version)
                .filter(now -> now.revision() == revision)
                .or(() -> editions.text(set, version, revision));
        found.ifPresent(edition -> texts.put(key, edition));
        return found;
    }
}
