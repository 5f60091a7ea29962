package vn.ntm.criteria.assessments.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.files.Disposition;
import vn.ntm.criteria.files.FileType;
import vn.ntm.platform.access.Role;

/** The evidence of an assessment: files for its indicators. */
@Path("/api/v1/assessments/{id}/evidence")
@Tag(name = "assessments")
class EvidenceResource {

    /** Whatever a file says, nothing of it runs in the name of this service. */
    private static final String RUNS_NOTHING = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /** Browsers show no PDF in a sandbox; their viewers run nothing of it. */
    private static final String SHOWS_PDF = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'";

    private final Receiving receiving;
    private final Collecting collecting;

    EvidenceResource(Receiving receiving, Collecting collecting) {
        this.receiving = receiving;
        this.collecting = collecting;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({
        Role.COMMUNE_OFFICER,
        Role.DISTRICT_OFFICER,
        Role.PROVINCE_OFFICER,
        Role.NATIONAL_OFFICER,
        Role.DEPARTMENT_OFFICER,
        Role.INTEGRATION
    })
    @Operation(
            summary = "Adds a file as evidence of an indicator",
            description =
                    "Its type is told by its content. The same file for the same indicator and kind is there once.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @RestForm @Nullable FileUpload file,
            @RestForm @Schema(examples = "17.1") @Nullable String indicator,
            @RestForm @Schema(examples = "minutes") @Nullable String kind,
            @RestForm @Nullable String remark) {
        EvidenceLabel label = new EvidenceLabel(indicator, kind, remark);
        collecting.mayAdd(id, label);
        ReceivedFile received =
                file == null ? receiving.receive(null, null) : receiving.receive(file.uploadedFile(), file.fileName());
        // The file is in its store before the transaction begins: no row is locked while it travels.
        Evidence added = QuarkusTransaction.requiringNew().call(() -> collecting.add(id, label, received));
        return Response.created(URI.create("/api/v1/assessments/%s/evidence/%s".formatted(id, added.id())))
                .entity(EvidenceView.of(added))
                .build();
    }

    @GET
    @Authenticated
    @Operation(summary = "What the assessment shows, and what was withdrawn, in the order in which it was added")
    public List<EvidenceView> all(@PathParam("id") UUID id) {
        return collecting.all(id).stream().map(EvidenceView::of).toList();
    }

    @GET
    @Path("/{evidence}")
    @Authenticated
    @Operation(summary = "What is known of a piece of evidence")
    public EvidenceView one(@PathParam("id") UUID id, @PathParam("evidence") UUID evidence) {
        return EvidenceView.of(collecting.one(id, evidence));
    }

    @GET
    @Path("/{evidence}/content")
    @Authenticated
    @Operation(summary = "The file, for those in whose territory the unit lies")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(
            @PathParam("id") UUID id,
            @PathParam("evidence") UUID evidence,
            @Parameter(description = "To be shown in the browser rather than saved: PDF, JPEG and PNG")
                    @QueryParam("preview")
                    @DefaultValue("false")
                    boolean preview,
            @Context Request request) {
        Evidence one = collecting.one(id, evidence);
        EntityTag tag = new EntityTag(one.hash());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        FileType type = FileType.of(one.mediaType()).orElse(null);
        boolean shown = preview && type != null && type.hasPreview();
        return Response.ok(receiving.open(one.hash()), one.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, one.size())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", shown && type == FileType.PDF ? SHOWS_PDF : RUNS_NOTHING)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown ? Disposition.inline(one.name()) : Disposition.attachment(one.name()))
                .build();
    }

    @DELETE
    @Path("/{evidence}")
    @Transactional
    @RolesAllowed({Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.NATIONAL_OFFICER})
    @Operation(summary = "Withdraws a piece while the assessment is not handed in; it stays on record")
    @APIResponse(responseCode = "204")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("evidence") UUID evidence) {
        collecting.withdraw(id, evidence);
        return Response.noContent().build();
    }
}
