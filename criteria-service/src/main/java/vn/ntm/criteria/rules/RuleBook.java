package vn.ntm.criteria.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The rules that there are. */
@ApplicationScoped
public class RuleBook {

    private final List<Rule> rules = shipped();

    /** All rules, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** What the rules for its set have to say of a snapshot. */
    public List<Remark> remarks(Snapshot snapshot) {
        return rules.stream()
                .filter(rule -> rule.head().sets().isEmpty()
                        || rule.head().sets().contains(snapshot.set().id()))
                .flatMap(rule -> rule.check(snapshot).stream())
                .toList();
    }

    static List<Rule> shipped() {
        try (InputStream file = RuleBook.class.getResourceAsStream("/validation-rules/national.yaml")) {
            return List.copyOf(RuleYaml.rules(Objects.requireNonNull(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException("the rules cannot be read", broken);
        }
    }
}
