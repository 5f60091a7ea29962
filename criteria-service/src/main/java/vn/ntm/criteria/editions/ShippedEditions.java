package vn.ntm.criteria.editions;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.ShippedCatalogue;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.platform.sql.TransactionLock;

/**
 * Takes in the sets of the release: versions that are not known yet, published where their text is sure; and a better
 * text of a draft that nobody has worked on. What operators wrote or published stays.
 */
@ApplicationScoped
class ShippedEditions {

    private static final String RELEASE = "release";

    private final EditionRepository editions;
    private final EventLog events;
    private final Audit audit;
    private final TransactionLock lock;
    private final Clock clock;

    ShippedEditions(EditionRepository editions, EventLog events, Audit audit, TransactionLock lock, Clock clock) {
        this.editions = editions;
        this.events = events;
        this.audit = audit;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    void take(@Observes @Priority(100) StartupEvent started) {
        lock.hold("criteria-set-editions");
        Catalogue known = new Catalogue(editions.current());
        for (IndicatorSet set : ShippedCatalogue.sets()) {
            Optional<Edition> now = known.edition(set.id(), set.version());
            if (now.isEmpty()) {
                take(new Edition(set, 1, set.draft() == null));
            } else if (isUntouched(now.get()) && !now.get().set().equals(set)) {
                take(new Edition(set, now.get().revision() + 1, set.draft() == null));
            }
        }
    }

    private boolean isUntouched(Edition edition) {
        IndicatorSet set = edition.set();
        return !edition.published() && RELEASE.equals(editions.origin(set.id(), set.version(), edition.revision()));
    }

    private void take(Edition edition) {
        String key = edition.set().id() + "/" + edition.set().version();
        Instant at = edition.published()
                ? events.append(NewEvent.about(
                        key, PublishedSet.of(edition), edition.set().appliesFrom()))
                : clock.instant().truncatedTo(ChronoUnit.MICROS);
        editions.add(edition, RELEASE, null, "service", at);
        audit.noteOwn(
                at,
                edition.published() ? "criteria-set.published" : "criteria-set.drafted",
                key,
                "revision " + edition.revision());
    }
}
