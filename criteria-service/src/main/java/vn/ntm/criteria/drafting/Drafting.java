package vn.ntm.criteria.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.editions.EditionRepository;
import vn.ntm.criteria.editions.PublishedSet;
import vn.ntm.criteria.setfiles.Comparison;
import vn.ntm.criteria.setfiles.Difference;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.sql.TransactionLock;

/** Keeps drafts of sets, and publishes them. */
@ApplicationScoped
class Drafting {

    private final Catalogues catalogues;
    private final EditionRepository editions;
    private final EventLog events;
    private final Audit audit;
    private final Caller caller;
    private final TransactionLock lock;
    private final Clock clock;

    Drafting(
            Catalogues catalogues,
            EditionRepository editions,
            EventLog events,
            Audit audit,
            Caller caller,
            TransactionLock lock,
            Clock clock) {
        this.catalogues = catalogues;
        this.editions = editions;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * A set that was sent.
     *
     * @param file as it was sent
     * @param origin what the sender calls the file
     * @param basedOn the revision that the sender had before them; absent where any will do
     */
    record Sent(
            IndicatorSet set,
            byte[] file,
            String origin,
            @Nullable Integer basedOn) {}

    /**
     * Says what a draft would change, and keeps it as the next text of its version unless it is a dry run; to ask
     * whether a file says what is law already is nobody's mistake.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    DraftView draft(Sent sent, boolean dryRun, Locale locale) {
        lock.hold("criteria-set-editions");
        Catalogue now = catalogues.current();
        IndicatorSet set = sent.set();
        Optional<Edition> same = now.edition(set.id(), set.version());
        Optional<Edition> before = same.or(() -> now.edition(set.id(), set.version() - 1));
        List<Difference> differences =
                before.map(one -> Comparison.of(one.set(), set).differences()).orElse(List.of());
        if (!dryRun || same.isEmpty() || !differences.isEmpty()) {
            refuseWhereItDoesNotFollow(now.editions(set.id()), same, sent);
        }
        int revision = same.map(Edition::revision).orElse(0) + 1;
        if (!dryRun) {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            editions.add(new Edition(set, revision, false), sent.origin(), sent.file(), caller.name(), at);
            audit.note(
                    at,
                    "criteria-set.drafted",
                    set.id() + "/" + set.version(),
                    "revision %d, %d differences, %s".formatted(revision, differences.size(), sent.origin()));
        }
        return new DraftView(
                set.id(),
                set.version(),
                revision,
                !dryRun,
                differences,
                DraftView.FindingView.of(SetCheck.of(set, now), locale));
    }

    /** What stands against the publication of a version as it is now. */
    List<SetCheck.Remark> check(String id, int version) {
        Catalogue now = catalogues.current();
        return SetCheck.of(
                now.edition(id, version)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND))
                        .set(),
                now);
    }

    /**
     * Makes a draft law, for ever.
     *
     * @param revision that was held against the official text
     * @param heldAgainst which official text that was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Edition publish(String id, int version, int revision, String heldAgainst) {
        lock.hold("criteria-set-editions");
        Catalogue now = catalogues.current();
        Edition draft = now.edition(id, version).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        refuseIfPublished(draft);
        refuseIfChanged(draft, revision);
        List<Fault> faults = SetCheck.of(draft.set(), now).stream()
                .filter(one -> one.severity() == SetCheck.Severity.ERROR)
                .map(one -> Fault.of(one.field(), null, one.text()))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(DraftProblem.SET_NOT_PUBLISHABLE, null, faults);
        }
        Edition published = new Edition(draft.set().confirmed(), draft.revision() + 1, true);
        String key = id + "/" + version;
        Instant at = events.append(
                NewEvent.about(key, PublishedSet.of(published), published.set().appliesFrom()));
        editions.add(published, "published", null, caller.name(), at);
        audit.note(at, "criteria-set.published", key, "revision %d: %s".formatted(published.revision(), heldAgainst));
        return published;
    }

    private static void refuseWhereItDoesNotFollow(List<Edition> known, Optional<Edition> same, Sent sent) {
        same.ifPresentOrElse(
                now -> {
                    refuseIfPublished(now);
                    refuseIfChanged(now, sent.basedOn());
                },
                () -> {
                    int next = known.stream()
                                    .mapToInt(one -> one.set().version())
                                    .max()
                                    .orElse(0)
                            + 1;
                    if (sent.set().version() != next) {
                        throw new ProblemException(
                                DraftProblem.NOT_THE_NEXT_VERSION,
                                Fault.of("version", sent.set().version(), new Text("%s", "%s").with(next)));
                    }
                });
    }

    private static void refuseIfPublished(Edition now) {
        if (now.published()) {
            throw new ProblemException(
                    DraftProblem.SET_IS_PUBLISHED,
                    Fault.of(
                            "version",
                            now.set().version(),
                            new Text("%s", "%s").with(now.set().version() + 1)));
        }
    }

    private static void refuseIfChanged(Edition now, @Nullable Integer basedOn) {
        if (basedOn != null && basedOn != now.revision()) {
            throw new ProblemException(
                    DraftProblem.DRAFT_CHANGED,
                    Fault.of("revision", basedOn, new Text("%s", "%s").with(now.revision())));
        }
    }
}
