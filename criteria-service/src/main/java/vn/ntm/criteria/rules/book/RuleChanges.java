package vn.ntm.criteria.rules.book;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.criteria.rules.written.RuleReader;
import vn.ntm.platform.access.Caller;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.sql.TransactionLock;

/** Takes in what operators make of the rules: each change is a version, whole or not at all. */
@ApplicationScoped
class RuleChanges {

    static final String LOCK = "validation-rules";
    /** Each is checked at every saving; people would not answer the remarks of more either. */
    static final int MOST = 500;

    private final RuleBook book;
    private final RuleRepository repository;
    private final Catalogues catalogues;
    private final Audit audit;
    private final Caller caller;
    private final TransactionLock lock;
    private final Clock clock;

    RuleChanges(
            RuleBook book,
            RuleRepository repository,
            Catalogues catalogues,
            Audit audit,
            Caller caller,
            TransactionLock lock,
            Clock clock) {
        this.book = book;
        this.repository = repository;
        this.catalogues = catalogues;
        this.audit = audit;
        this.caller = caller;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Keeps the next version of a rule, or a new rule; one that was switched off holds again.
     *
     * @param match the version that was read; absent where there is none yet
     */
    @Transactional(Transactional.TxType.MANDATORY)
    KeptRule put(String id, JsonNode document, @Nullable String match) {
        lock.hold(LOCK);
        Optional<KeptRule> before = book.find(id);
        refuseIfChanged(before, match);
        Rule rule = new RuleReader(catalogues.current()).read(id, document);
        if (before.isEmpty() && book.kept().size() >= MOST) {
            throw new ProblemException(
                    RuleProblem.TOO_MANY_RULES, Fault.of("id", id, new Text("tối đa %s", "at most %s").with(MOST)));
        }
        return keep(rule, before, true, before.isEmpty() ? "validation-rule.added" : "validation-rule.changed");
    }

    /** Switches a rule off: values are held against it no longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    KeptRule deactivate(String id, @Nullable String match) {
        lock.hold(LOCK);
        KeptRule before = book.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        refuseIfChanged(Optional.of(before), match);
        return before.active()
                ? keep(before.rule(), Optional.of(before), false, "validation-rule.deactivated")
                : before;
    }

    private KeptRule keep(Rule rule, Optional<KeptRule> before, boolean active, String action) {
        KeptRule kept = new KeptRule(
                rule,
                before.map(KeptRule::version).orElse(0) + 1,
                active,
                false,
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.add(List.of(kept));
        audit.note(kept.at(), action, kept.id(), "version " + kept.version());
        return kept;
    }

    private static void refuseIfChanged(Optional<KeptRule> before, @Nullable String match) {
        String now = before.map(one -> "\"" + one.version() + "\"").orElse(null);
        String read = match == null ? null : match.strip();
        boolean same = now == null ? read == null : now.equals(read) || "*".equals(read);
        if (!same) {
            throw new ProblemException(
                    RuleProblem.RULE_CHANGED,
                    Fault.of(
                            "If-Match",
                            match,
                            now == null
                                    ? new Text("không có: quy tắc chưa tồn tại", "none: there is no such rule yet")
                                    : new Text(now, now)));
        }
    }
}
