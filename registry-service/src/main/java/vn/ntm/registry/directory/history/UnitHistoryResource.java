package vn.ntm.registry.directory.history;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.registry.directory.Answers;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.directory.questions.UnitQuestions;

/** One unit with its whole history: open data. */
@Path("/api/v1/units")
@PermitAll
@Tag(name = "units", description = "Administrative units through time")
class UnitHistoryResource {

    private final UnitHistories histories;
    private final UnitQuestions questions;
    private final Answers answers;

    UnitHistoryResource(UnitHistories histories, UnitQuestions questions, Answers answers) {
        this.histories = histories;
        this.questions = questions;
        this.answers = answers;
    }

    @GET
    @Path("/{unit}")
    @Operation(summary = "One unit with its whole history, what it came from and what became of it")
    @APIResponse(responseCode = "200", description = "The unit")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag was given")
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public RestResponse<UnitHistory> one(
            @Parameter(
                            description = "The unit's id, or its code on `asOf`, another system's as iso-3166-2:VN-54",
                            example = "07222")
                    @PathParam("unit")
                    String unit,
            @Parameter(description = "Level at which the code is looked up") @QueryParam("level") @Nullable
                    String level,
            @Parameter(description = "Day on which the code is looked up", example = "2023-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "As the register knew it at that instant") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @Context Request request) {
        AsOf when = questions.asOf(asOf, knownAt);
        UUID id = questions.unit("unit", unit, questions.level(level), when);
        return answers.unlessKnown(request, when, () -> histories
                .find(id, when)
                .orElseThrow(() -> questions.notFound("unit", unit, when)));
    }
}
