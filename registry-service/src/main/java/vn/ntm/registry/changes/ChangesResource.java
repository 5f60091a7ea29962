package vn.ntm.registry.changes;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.registry.directory.Answers;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.directory.questions.UnitQuestions;
import vn.ntm.registry.register.CurrentRegister;

/** What happened to units between two dates: open data. */
@Path("/api/v1/changes")
@PermitAll
@Tag(name = "changes", description = "What happened to whom, by which act")
class ChangesResource {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final CurrentRegister register;
    private final UnitQuestions questions;
    private final Answers answers;

    ChangesResource(CurrentRegister register, UnitQuestions questions, Answers answers) {
        this.register = register;
        this.questions = questions;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "What changed between two dates",
            description = "The days after `from` and until `to`, by day, level and code. What is passed and still to "
                    + "come is there too, and says so.")
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @APIResponse(
            responseCode = "200",
            description = "A page of changes, one for each unit and day; as CSV or XLSX all of them",
            content = @Content(schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag was given")
    public Response changes(
            @Parameter(description = "The day before the first; left out, from the beginning", example = "2025-06-30")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "The last day; left out, with all that is to come", example = "2025-07-01")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(description = "province, district, commune or hamlet") @QueryParam("level") @Nullable
                    String level,
            @Parameter(
                            description = "Id of a unit, or its code on `from` or on `to`: what lay or lies in it",
                            example = "24")
                    @QueryParam("within")
                    @Nullable
                    String within,
            @Parameter(description = "As the register knew it at that instant") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @Parameter(description = "Changes at most, 1 to 1000") @QueryParam("limit") @DefaultValue("100") int limit,
            @Parameter(description = "From `next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request) {
        Paging paging = Paging.of(limit, cursor);
        LocalDate first = Parameters.date("from", from).orElse(FIRST);
        LocalDate last = Parameters.date("to", to).orElse(LAST);
        if (last.isBefore(first)) {
            Text accepted = new Text("ngày từ %s", "a date from %s").with(first);
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST, Fault.of("to", to, accepted));
        }
        UnitLevel meant = Parameters.oneOf(UnitLevel.class, "level", level).orElse(null);
        AsOf today = questions.asOf(null, knownAt);
        UUID place = within == null ? null : place(within, first, last, today.knownAt());
        Supplier<List<Change>> changes = () -> changes(first, last, today, meant, place);
        return answers.list(
                headers,
                request,
                today,
                "changes",
                () -> page(changes.get(), paging, uri),
                () -> ChangeSheet.of(changes.get()));
    }

    /** The unit that the code meant before, or else the one that it means after. */
    private UUID place(String within, LocalDate first, LocalDate last, @Nullable Instant knownAt) {
        AsOf after = new AsOf(last, knownAt);
        return questions
                .lookUp(within, new AsOf(first, knownAt))
                .or(() -> questions.lookUp(within, after))
                .orElseThrow(() -> questions.notFound("within", within, after));
    }

    private List<Change> changes(
            LocalDate first, LocalDate last, AsOf today, @Nullable UnitLevel level, @Nullable UUID place) {
        CurrentRegister.Snapshot snapshot = register.knownAt(today.knownAt());
        return Changes.between(snapshot.register(), snapshot.successions(), first, last, today.on(), level, place);
    }

    private static Page<Change> page(List<Change> changes, Paging paging, UriInfo uri) {
        List<Change> fetched = changes.stream()
                .filter(change -> change.sortKey().compareTo(paging.after()) > 0)
                .limit(paging.fetch())
                .toList();
        return paging.page(fetched, changes.size(), Change::sortKey, uri);
    }
}
