package vn.ntm.registry.acts.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.registry.directory.Answers;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.register.CurrentRegister;

/** Legal acts: which there are, what they did or are to do, and new ones. */
@Path("/api/v1/acts")
@Tag(name = "acts", description = "Legal acts that change units")
class ActsResource {

    private final Acts acts;
    private final ActRepository repository;
    private final CurrentRegister register;
    private final Answers answers;
    private final Idempotency idempotency;
    private final Clock clock;

    ActsResource(
            Acts acts,
            ActRepository repository,
            CurrentRegister register,
            Answers answers,
            Idempotency idempotency,
            Clock clock) {
        this.acts = acts;
        this.repository = repository;
        this.register = register;
        this.answers = answers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "Acts, by the day from which they hold")
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "A page of acts; as CSV or XLSX all of them",
            content = @Content(schema = @Schema(implementation = ActPage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag was given")
    public Response list(
            @Parameter(description = "Hold from this day or later", example = "2025-01-01")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Hold from this day or earlier", example = "2025-12-31")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(description = "In number or title, diacritics aside", example = "bac ninh")
                    @QueryParam("q")
                    @Nullable
                    String text,
            @Parameter(description = "Acts at most, 1 to 1000") @QueryParam("limit") @DefaultValue("100") int limit,
            @Parameter(description = "From `next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request) {
        Paging paging = Paging.of(limit, cursor);
        ActQuery query = new ActQuery(
                Parameters.date("from", from).orElse(null),
                Parameters.date("to", to).orElse(null),
                text,
                paging.after(),
                LocalDate.now(clock));
        return answers.list(
                headers,
                request,
                AsOf.on(query.today()),
                "acts",
                () -> paging.page(
                        repository.list(query, paging.fetch()), repository.count(query), ActItem::sortKey, uri),
                () -> ActSheet.of(repository.list(query, ActSheet.ROWS_AT_MOST)));
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Operation(summary = "One act with its clauses and what the register has of it")
    @APIResponse(responseCode = "200", description = "The act")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag was given")
    @APIResponse(responseCode = "404", description = "There is no such act")
    public RestResponse<ActView> one(
            @Parameter(description = "The act's id, from the list") @PathParam("id") UUID id,
            @Context Request request) {
        LocalDate today = LocalDate.now(clock);
        return answers.unlessKnown(request, AsOf.on(today), () -> {
            ActRecord act = repository.find(id).orElseThrow(() -> new ProblemException(ActProblem.ACT_NOT_FOUND));
            CurrentRegister.Snapshot now = register.get();
            return ActView.of(act, today, Effect.of(act, now.register(), now.successions()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION, Role.PROVINCE_OFFICER})
    @Transactional
    @Operation(summary = "Puts acts into effect, all of them or none", description = ActExamples.DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "What was done",
            content = @Content(schema = @Schema(implementation = ActSummary.class)))
    @APIResponse(responseCode = "422", description = "The acts have faults: each with its place and what is accepted")
    public Response post(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ActsRequest.class),
                                            example = ActExamples.MERGER))
                    ActsRequest request,
            @Parameter(description = "Only say what the acts would do") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "A repeated request with the same key gets the first answer")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key) {
        try {
            if (dryRun) {
                return Response.ok(acts.check(request.read())).build();
            }
            return idempotency.answered(key, "/api/v1/acts", request, () -> acts.take(request.read()));
        } catch (ProblemException refused) {
            throw new ProblemException(
                    refused.type(),
                    refused.detail(),
                    refused.faults().stream()
                            .map(fault -> new Fault(
                                    request.pointer(fault.field()), fault.line(), fault.value(), fault.accepted()))
                            .toList());
        }
    }
}
