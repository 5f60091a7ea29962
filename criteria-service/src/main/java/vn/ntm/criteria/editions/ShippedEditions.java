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
import org.jboss.logging.Logger;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.Edition.State;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.platform.sql.TransactionLock;

/**
 * Takes in the sets of the release: versions that are not known yet, published where their text is sure; and a better
 * text of a draft that nobody has worked on. What operators wrote or published stays; but a version that somebody only
 * proposed, and that the release knows to be law from the same day, is in force from now on, with that person's text.
 */
@ApplicationScoped
class ShippedEditions {

    private static final Logger LOG = Logger.getLogger(ShippedEditions.class);
    private static final String RELEASE = EditionRepository.RELEASE;
    private static final String IN_FORCE = "in force";

    private final EditionRepository editions;
    private final EditionWriter writer;
    private final EventLog events;
    private final Audit audit;
    private final TransactionLock lock;
    private final Clock clock;

    ShippedEditions(
            EditionRepository editions,
            EditionWriter writer,
            EventLog events,
            Audit audit,
            TransactionLock lock,
            Clock clock) {
        this.editions = editions;
        this.writer = writer;
        this.events = events;
        this.audit = audit;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    void take(@Observes @Priority(100) StartupEvent started) {
        lock.hold(EditionWriter.LOCK);
        Catalogue known = new Catalogue(editions.current());
        ShippedCatalogue.sets().forEach(set -> known.edition(set.id(), set.version())
                .ifPresentOrElse(now -> improve(now, set), () -> take(set)));
    }

    /** A version whose kept text cannot be read, or that was given up, goes on with the release's. */
    private void take(IndicatorSet set) {
        Optional<EditionRepository.Head> head = editions.head(set.id(), set.version());
        if (head.filter(one -> one.state() == State.PUBLISHED).isPresent()) {
            LOG.errorf("set %s version %d is published and cannot be read: it stays so", set.id(), set.version());
            return;
        }
        int before = head.map(EditionRepository.Head::revision).orElse(0);
        take(Edition.shipped(set, before + 1), RELEASE);
    }

    private void improve(Edition now, IndicatorSet set) {
        if (now.state() == State.PROPOSED) {
            if (now.set().appliesFrom().equals(set.appliesFrom())) {
                take(new Edition(now.set(), now.revision() + 1, State.UNCONFIRMED), IN_FORCE);
            } else {
                LOG.warnf("set %s version %d is law, and something else is proposed as it", set.id(), set.version());
            }
        } else if (isUntouched(now) && !now.set().equals(set)) {
            take(Edition.shipped(set, now.revision() + 1), RELEASE);
        }
    }

    private boolean isUntouched(Edition edition) {
        IndicatorSet set = edition.set();
        return !edition.published() && RELEASE.equals(editions.origin(set.id(), set.version(), edition.revision()));
    }

    private void take(Edition edition, String origin) {
        String key = edition.set().id() + "/" + edition.set().version();
        Instant at = edition.published()
                ? events.append(NewEvent.about(
                        key, PublishedSet.of(edition, null), edition.set().appliesFrom()))
                : clock.instant().truncatedTo(ChronoUnit.MICROS);
        writer.add(edition, origin, null, "service", at);
        audit.noteOwn(
                at,
                edition.published() ? "criteria-set.published" : "criteria-set.drafted",
                key,
                "revision " + edition.revision());
    }
}
