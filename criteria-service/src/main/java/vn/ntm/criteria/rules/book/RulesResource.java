package vn.ntm.criteria.rules.book;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.criteria.rules.written.RuleYaml;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;

/** The rules that values are held against. */
@Path("/api/v1/validation-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "validation rules")
class RulesResource {

    private final RuleBook book;
    private final RuleChanges changes;

    RulesResource(RuleBook book, RuleChanges changes) {
        this.book = book;
        this.changes = changes;
    }

    @GET
    @Authenticated
    @Operation(summary = "The rules across indicators and periods, and what follows from each")
    public List<RuleView> rules() {
        return book.kept().stream().map(RuleView::of).toList();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "A rule as it is now; its ETag is what a change names in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleView.class)))
    public Response rule(@Parameter(example = "share-jumps") @PathParam("id") String id) {
        return answer(200, book.find(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)));
    }

    @GET
    @Path("/{id}/versions")
    @Authenticated
    @Operation(
            summary = "What a rule has been: who kept which text, when, and whether it held; the latest version first",
            description = "At most 100 are shown at a time; `before` asks for those before a version.")
    @APIResponse(responseCode = "404", description = "There never was such a rule")
    public List<RuleView> versions(
            @Parameter(example = "share-jumps") @PathParam("id") String id,
            @Parameter(description = "The last version that was shown") @QueryParam("before") @Nullable
                    Integer before) {
        if (book.find(id).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return book.versions(id, before == null ? Integer.MAX_VALUE : before).stream()
                .map(RuleView::of)
                .toList();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.NATIONAL_OFFICER)
    @Operation(
            summary = "Keeps the next version of a rule, or a new rule",
            description = "The body is a rule in the layout of its details. One that was switched off holds again.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(
            responseCode = "201",
            description = "There was no such rule",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "412", description = "The rule was changed since, or If-Match is missing")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), example = """
                            {"kind": "jump", "head": {"id": "share-jumps", "severity": "warning"},
                             "which": {"units": ["%"]}, "points": 25}
                            """))
    public Response put(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String match, @Nullable JsonNode rule) {
        if (rule == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        KeptRule kept = changes.put(id, rule, match);
        return answer(kept.version() == 1 ? 201 : 200, kept);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.NATIONAL_OFFICER)
    @Operation(summary = "Switches a rule off; what it was stays on record, and a PUT makes it hold again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "412", description = "The rule was changed since, or If-Match is missing")
    public Response deactivate(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String match) {
        return answer(200, changes.deactivate(id, match));
    }

    private static Response answer(int status, KeptRule kept) {
        return Response.status(status)
                .tag(new EntityTag(String.valueOf(kept.version())))
                .entity(RuleView.of(kept))
                .build();
    }

    /**
     * A version of a rule.
     *
     * @param active whether values are held against it
     * @param shipped whether the release brought it, and not a person
     * @param details the rule in its layout, as it is sent back
     */
    @Schema(name = "ValidationRule")
    record RuleView(
            String id,
            int version,
            boolean active,
            String kind,
            String severity,
            List<String> sets,
            boolean shipped,
            JsonNode details,
            String by,
            Instant at) {

        static RuleView of(KeptRule kept) {
            JsonNode details = RuleYaml.tree(kept.rule());
            Rule.Head head = kept.rule().head();
            return new RuleView(
                    head.id(),
                    kept.version(),
                    kept.active(),
                    details.path("kind").asText(),
                    head.severity().toString(),
                    head.sets(),
                    kept.shipped(),
                    details,
                    kept.by(),
                    kept.at());
        }
    }
}
