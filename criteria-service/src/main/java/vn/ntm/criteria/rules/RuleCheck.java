package vn.ntm.criteria.rules;

import java.util.Collection;
import java.util.List;

/** What rules make of values. Pure: the same rules and values give the same remarks for ever. */
public final class RuleCheck {

    private RuleCheck() {}

    /** What those of the rules that are for the snapshot's set have to say of it. */
    public static List<Remark> check(Collection<Rule> rules, Snapshot snapshot) {
        return rules.stream()
                .filter(rule -> rule.head().isFor(snapshot.set().id()))
                .flatMap(rule -> rule.check(snapshot).stream())
                .toList();
    }
}
