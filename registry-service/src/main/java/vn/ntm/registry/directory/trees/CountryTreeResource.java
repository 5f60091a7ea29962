package vn.ntm.registry.directory.trees;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.directory.Answers;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.directory.questions.UnitQuestions;

/** The tree of the whole country as of a date: open data. */
@Path("/api/v1/tree")
@PermitAll
@Tag(name = "units", description = "Administrative units through time")
class CountryTreeResource {

    private final UnitTrees trees;
    private final UnitQuestions questions;
    private final Answers answers;

    CountryTreeResource(UnitTrees trees, UnitQuestions questions, Answers answers) {
        this.trees = trees;
        this.questions = questions;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The whole country on a date: its provinces with what lies in them, to a depth")
    @APIResponse(responseCode = "200", description = "A tree for each province, sorted by name")
    public RestResponse<List<UnitTreeNode>> country(
            @Parameter(description = "Levels below the provinces, 1 to 4") @QueryParam("depth") @DefaultValue("1")
                    int depth,
            @Parameter(description = "Day asked for; today where it is left out") @QueryParam("asOf") @Nullable
                    String day,
            @Parameter(description = "As the register knew it at that instant") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @Context Request request) {
        AsOf asOf = questions.asOf(day, knownAt);
        int levels = UnitTrees.checked(depth);
        return answers.unlessKnown(request, asOf, () -> trees.trees(null, levels, asOf));
    }
}
