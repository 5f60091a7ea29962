package vn.ntm.criteria.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.editions.EditionWriter;
import vn.ntm.criteria.editions.PublishedSet;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.events.EventLog;
import vn.ntm.platform.events.NewEvent;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.sql.TransactionLock;

/** Makes drafts of sets law, for ever. */
@ApplicationScoped
class Publishing {

    private final Catalogues catalogues;
    private final EditionWriter writer;
    private final Authority authority;
    private final EventLog events;
    private final Audit audit;
    private final Caller caller;
    private final TransactionLock lock;

    Publishing(
            Catalogues catalogues,
            EditionWriter writer,
            Authority authority,
            EventLog events,
            Audit audit,
            Caller caller,
            TransactionLock lock) {
        this.catalogues = catalogues;
        this.writer = writer;
        this.authority = authority;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.lock = lock;
    }

    /** What stands against the publication of a version as it is now. */
    List<SetCheck.Remark> check(String id, int version) {
        Catalogue now = catalogues.current();
        return SetCheck.of(edition(now, id, version).set(), now);
    }

    /**
     * Makes a draft law, for ever.
     *
     * @param revision that was held against the official text
     * @param heldAgainst which official text that was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Edition publish(String id, int version, int revision, String heldAgainst) {
        lock.hold(EditionWriter.LOCK);
        Catalogue now = catalogues.current();
        Edition draft = edition(now, id, version);
        authority.mustWriteAll(now.editions(id));
        refuseIfPublishedOrChanged(draft, revision);
        List<Fault> faults = SetCheck.of(draft.set(), now).stream()
                .filter(one -> one.severity() == SetCheck.Severity.ERROR)
                .map(one -> Fault.of(one.field(), null, one.text()))
                .toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(DraftProblem.SET_NOT_PUBLISHABLE, null, faults);
        }
        Edition published = new Edition(draft.set().confirmed(), draft.revision() + 1, Edition.State.PUBLISHED);
        String key = id + "/" + version;
        Instant at = events.append(NewEvent.about(
                key, PublishedSet.of(published, heldAgainst), published.set().appliesFrom()));
        writer.publish(published, heldAgainst, caller.name(), at);
        audit.note(at, "criteria-set.published", key, "revision %d: %s".formatted(published.revision(), heldAgainst));
        return published;
    }

    private static Edition edition(Catalogue now, String id, int version) {
        return now.edition(id, version).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static void refuseIfPublishedOrChanged(Edition draft, int revision) {
        int version = draft.set().version();
        if (draft.published()) {
            throw new ProblemException(
                    DraftProblem.SET_IS_PUBLISHED,
                    Fault.of("version", version, new Text("%s", "%s").with(version + 1)));
        }
        if (revision != draft.revision()) {
            throw new ProblemException(
                    DraftProblem.DRAFT_CHANGED,
                    Fault.of("revision", revision, new Text("%s", "%s").with(draft.revision())));
        }
    }
}
