package vn.ntm.criteria.rules.book;

import java.time.Instant;
import vn.ntm.criteria.rules.Rule;

/**
 * A version of a rule.
 *
 * @param version from 1
 * @param active whether values are held against it
 * @param shipped whether it came with the release
 */
record KeptRule(Rule rule, int version, boolean active, boolean shipped, String by, Instant at) {

    String id() {
        return rule.head().id();
    }
}
