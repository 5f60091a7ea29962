package vn.ntm.criteria.rules.book;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.rules.Rule;

/** The rules that there are now, whichever replica of the service changed them. */
@ApplicationScoped
public class RuleBook {

    /** One page: who looks for an older one asks for those before the last that is shown. */
    static final int MOST_VERSIONS = 100;

    private final RuleRepository repository;
    private volatile Known known = new Known(-1, List.of());

    RuleBook(RuleRepository repository) {
        this.repository = repository;
    }

    /** What was read, and the number of the latest version then. */
    private record Known(long latest, List<KeptRule> rules) {}

    /** The rules that values are held against, in their order; who checks many asks once. */
    public List<Rule> rules() {
        return kept().stream().filter(KeptRule::active).map(KeptRule::rule).toList();
    }

    /** Those of them that are for a set. */
    public List<Rule> rulesFor(IndicatorSet set) {
        return rules().stream().filter(rule -> rule.head().isFor(set.id())).toList();
    }

    /** The latest version of each rule, active or not; read anew only where a version was added since. */
    List<KeptRule> kept() {
        Known before = known;
        long latest = repository.latest();
        if (latest != before.latest()) {
            before = new Known(latest, List.copyOf(repository.current()));
            known = before;
        }
        return before.rules();
    }

    /** What a rule has been before a version, the latest first; none of a rule that there never was. */
    List<KeptRule> versions(String id, int before) {
        return repository.versions(id, before, MOST_VERSIONS);
    }

    /** The latest version of a rule. */
    Optional<KeptRule> find(String id) {
        return kept().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
