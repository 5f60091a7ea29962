package vn.ntm.criteria.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.Edition.State;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.editions.EditionRepository;
import vn.ntm.criteria.editions.EditionRepository.Head;
import vn.ntm.criteria.editions.EditionWriter;
import vn.ntm.criteria.setfiles.comparison.Comparison;
import vn.ntm.criteria.setfiles.comparison.Difference;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.sql.TransactionLock;

/** Keeps drafts of sets, and gives them up. */
@ApplicationScoped
class Drafting {

    private final Catalogues catalogues;
    private final EditionRepository editions;
    private final EditionWriter writer;
    private final Authority authority;
    private final Audit audit;
    private final Caller caller;
    private final TransactionLock lock;
    private final Clock clock;

    Drafting(
            Catalogues catalogues,
            EditionRepository editions,
            EditionWriter writer,
            Authority authority,
            Audit audit,
            Caller caller,
            TransactionLock lock,
            Clock clock) {
        this.catalogues = catalogues;
        this.editions = editions;
        this.writer = writer;
        this.authority = authority;
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
     * @param basedOn the revision that the sender had before them; absent where the sender wrote that one, or there is none
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
        lock.hold(EditionWriter.LOCK);
        Catalogue now = catalogues.current();
        IndicatorSet set = sent.set();
        authority.mustWrite(set);
        authority.mustWriteAll(now.editions(set.id()));
        Optional<Head> head = editions.head(set.id(), set.version());
        Optional<Head> same = head.filter(one -> one.state() != State.ABANDONED);
        List<Difference> differences = now.edition(set.id(), set.version())
                .or(() -> now.edition(set.id(), set.version() - 1))
                .map(one -> Comparison.of(one.set(), set).differences())
                .orElse(List.of());
        if (!dryRun || same.isEmpty() || !differences.isEmpty()) {
            same.ifPresentOrElse(
                    one -> refuseWhatIsNotTheCallers(one, set.version(), sent.basedOn(), dryRun),
                    () -> refuseIfNotTheNext(now.editions(set.id()), set.version()));
            refuseWhatDoesNotFit(set, now);
        }
        // Law in force stays in force with a better text; what a person begins is a proposal.
        Edition draft = new Edition(
                set,
                head.map(Head::revision).orElse(0) + 1,
                same.map(Head::state).orElse(State.PROPOSED));
        if (!dryRun) {
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            writer.add(draft, sent.origin(), sent.file(), caller.name(), at);
            audit.note(
                    at,
                    "criteria-set.drafted",
                    set.id() + "/" + set.version(),
                    "revision %d, %d differences, %s".formatted(draft.revision(), differences.size(), sent.origin()));
        }
        return new DraftView(
                set.id(),
                set.version(),
                draft.revision(),
                draft.state().toString(),
                !dryRun,
                differences,
                DraftView.FindingView.of(SetCheck.of(set, now), locale));
    }

    /**
     * Gives a draft up: a proposal is gone and its number free, and law that a release brought has that text again. Every
     * text stays on record.
     *
     * @param basedOn the revision that is given up; absent where the caller wrote it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    AbandonedView abandon(String id, int version, @Nullable Integer basedOn) {
        lock.hold(EditionWriter.LOCK);
        Head head = editions.head(id, version)
                .filter(one -> one.state() != State.ABANDONED)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        authority.mustWriteTo(version, catalogues.current().editions(id));
        refuseWhatIsNotTheCallers(head, version, basedOn, false);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        State after = head.state() == State.PROPOSED ? giveUp(id, version, at) : restore(id, version, head, at);
        audit.note(at, "criteria-set.draft-abandoned", id + "/" + version, "revision " + head.revision());
        return new AbandonedView(id, version, head.revision() + 1, after.toString());
    }

    private void refuseWhatDoesNotFit(IndicatorSet set, Catalogue now) {
        List<Fault> faults = Stream.concat(Fit.faults(set, now).stream(), authority.faults(set).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(DraftProblem.DRAFT_DOES_NOT_FIT, null, faults);
        }
    }

    private State giveUp(String id, int version, Instant at) {
        catalogues.current().editions(id).stream()
                .map(one -> one.set().version())
                .filter(one -> one > version)
                .findFirst()
                .ifPresent(later -> {
                    throw new ProblemException(
                            DraftProblem.LATER_VERSION_EXISTS,
                            Fault.of("version", version, new Text("%s", "%s").with(later)));
                });
        writer.abandon(id, version, caller.name(), at);
        return State.ABANDONED;
    }

    private State restore(String id, int version, Head head, Instant at) {
        Edition shipped = editions.shipped(id, version)
                .filter(one -> one.revision() < head.revision())
                .orElseThrow(() -> new ProblemException(DraftProblem.DRAFT_IS_NO_DRAFT));
        writer.add(
                new Edition(shipped.set(), head.revision() + 1, head.state()),
                EditionRepository.RELEASE,
                null,
                caller.name(),
                at);
        return head.state();
    }

    private void refuseWhatIsNotTheCallers(Head now, int version, @Nullable Integer basedOn, boolean dryRun) {
        if (now.state() == State.PUBLISHED) {
            throw new ProblemException(
                    DraftProblem.SET_IS_PUBLISHED,
                    Fault.of("version", version, new Text("%s", "%s").with(version + 1)));
        }
        if (basedOn != null && basedOn != now.revision()) {
            throw new ProblemException(
                    DraftProblem.DRAFT_CHANGED,
                    Fault.of("basedOn", basedOn, new Text("%s", "%s").with(now.revision())));
        }
        if (basedOn == null && !dryRun && !now.by().equals(caller.name())) {
            throw new ProblemException(
                    DraftProblem.DRAFT_OF_ANOTHER,
                    Fault.of("basedOn", null, new Text("%s", "%s").with(now.revision())));
        }
    }

    private static void refuseIfNotTheNext(List<Edition> known, int version) {
        int next = known.stream().mapToInt(one -> one.set().version()).max().orElse(0) + 1;
        if (version != next) {
            throw new ProblemException(
                    DraftProblem.NOT_THE_NEXT_VERSION, Fault.of("version", version, new Text("%s", "%s").with(next)));
        }
    }
}
