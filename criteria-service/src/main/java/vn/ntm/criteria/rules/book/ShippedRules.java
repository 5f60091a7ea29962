package vn.ntm.criteria.rules.book;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.criteria.rules.written.RuleYaml;
import vn.ntm.platform.audit.Audit;
import vn.ntm.platform.sql.TransactionLock;

/** Takes in the rules of the release: new ones, and better texts of those that no operator has touched. */
@ApplicationScoped
class ShippedRules {

    private final RuleRepository repository;
    private final Audit audit;
    private final TransactionLock lock;
    private final Clock clock;

    ShippedRules(RuleRepository repository, Audit audit, TransactionLock lock, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    void take(@Observes StartupEvent started) {
        take(RuleYaml.shipped());
    }

    /** Takes in these rules; what operators changed or switched off stays as they left it. */
    @Transactional
    void take(List<Rule> shipped) {
        lock.hold(RuleChanges.LOCK);
        Map<String, KeptRule> known =
                repository.current().stream().collect(Collectors.toMap(KeptRule::id, Function.identity()));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<KeptRule> added = new ArrayList<>();
        for (Rule rule : shipped) {
            KeptRule before = known.get(rule.head().id());
            if (isBetter(rule, before)) {
                int version = before == null ? 1 : before.version() + 1;
                added.add(new KeptRule(rule, version, true, true, "service", at));
            }
        }
        if (!added.isEmpty()) {
            repository.add(added);
            String ids = added.stream().map(KeptRule::id).collect(Collectors.joining(", "));
            audit.noteOwn(at, "validation-rules.shipped", "national", ids);
        }
    }

    private static boolean isBetter(Rule rule, @Nullable KeptRule before) {
        return before == null || (before.shipped() && !before.rule().equals(rule));
    }
}
