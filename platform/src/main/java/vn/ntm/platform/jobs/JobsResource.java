package vn.ntm.platform.jobs;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.Problem;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.MarkedAnswer;
import vn.ntm.platform.tables.answers.TableFormat;

/** Work that was asked for with {@code Prefer: respond-async}. */
@Path("/api/v1/jobs/{id}")
@Authenticated
@Tag(name = "jobs", description = "Work that was asked for with Prefer: respond-async")
class JobsResource {

    private final Jobs jobs;
    private final JobJson json;

    JobsResource(Jobs jobs, JobJson json) {
        this.jobs = jobs;
        this.json = json;
    }

    @GET
    @Operation(
            summary = "How far a job is and what came of it",
            description = "For who asked for it, national officers and auditors. `result` is there once it is done, "
                    + "`problem` where it was refused or failed; known for 90 days.")
    @APIResponse(
            responseCode = "200",
            description = "The job as it is",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "404", description = "There is no such job")
    public Response job(
            @Parameter(description = "From `Location`") @PathParam("id") UUID id, @Context HttpHeaders headers) {
        return shown(jobs.seen(id), headers);
    }

    @DELETE
    @Operation(
            summary = "Asks for a job to stop",
            description = "Heeded between its steps; nothing of it is stored then. A job that is over stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The job as it is; cancelled at once where it had not begun",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public Response cancel(
            @Parameter(description = "From `Location`") @PathParam("id") UUID id, @Context HttpHeaders headers) {
        return shown(jobs.cancelled(id), headers);
    }

    @GET
    @Path("/faults")
    @Operation(
            summary = "The faults of a refused file",
            description = "As a problem document, or, asked for as XLSX, the file itself with the faults marked, which "
                    + "can be mended and sent again; kept for 7 days.")
    @APIResponse(
            responseCode = "200",
            description = "The faults",
            content = {
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "The job was not refused, or its file is kept no longer")
    public Response faults(
            @Parameter(description = "From `Location`") @PathParam("id") UUID id, @Context HttpHeaders headers) {
        Job job = jobs.seen(id);
        KeptProblem problem = json.problem(job.problem());
        if (job.state() != JobState.REFUSED || problem == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Locale language = Languages.of(headers);
        if (TableFormat.asked(headers).filter(TableFormat.XLSX::equals).isEmpty()) {
            Problem shown = problem.in(language);
            return Response.ok(shown).type("application/problem+json").build();
        }
        byte[] file = jobs.file(job).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return MarkedAnswer.of(200, file, problem.faults(), language);
    }

    private Response shown(Job job, HttpHeaders headers) {
        return Response.ok(json.view(job, Languages.of(headers)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
