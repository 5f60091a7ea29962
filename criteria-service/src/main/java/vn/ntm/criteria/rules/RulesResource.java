package vn.ntm.criteria.rules;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules that values are held against. */
@Path("/api/v1/validation-rules")
@Tag(name = "validation rules")
class RulesResource {

    private final RuleBook book;

    RulesResource(RuleBook book) {
        this.book = book;
    }

    @GET
    @Authenticated
    @Operation(summary = "The rules across indicators and periods, and what follows from each")
    public List<RuleView> rules() {
        return book.rules().stream()
                .map(rule -> new RuleView(
                        rule.head().id(),
                        rule.getClass()
                                .getSimpleName()
                                .replaceAll("([a-z])([A-Z])", "$1-$2")
                                .toLowerCase(java.util.Locale.ROOT),
                        rule.head().severity().toString(),
                        rule.head().sets(),
                        rule))
                .toList();
    }

    /** A rule; {@code details} are as in the layout of rules. */
    @Schema(name = "ValidationRule")
    record RuleView(String id, String kind, String severity, List<String> sets, Object details) {}
}
