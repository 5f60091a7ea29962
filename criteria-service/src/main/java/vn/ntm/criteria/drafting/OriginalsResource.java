package vn.ntm.criteria.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.editions.OriginalRepository;
import vn.ntm.criteria.editions.OriginalRepository.Original;
import vn.ntm.criteria.files.Disposition;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.TableFile;
import vn.ntm.platform.tables.answers.TableFormat;

/** The files that drafts of sets were made of, for those who may write the set: the record of who sent what. */
@Path("/api/v1/criteria-sets/{id}/versions/{version}/revisions/{revision}/file")
@Tag(name = "criteria sets")
class OriginalsResource {

    private static final MediaType YAML = MediaType.valueOf("application/yaml");

    private final OriginalRepository originals;
    private final Catalogues catalogues;
    private final Authority authority;

    OriginalsResource(OriginalRepository originals, Catalogues catalogues, Authority authority) {
        this.originals = originals;
        this.catalogues = catalogues;
        this.authority = authority;
    }

    @GET
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.PROVINCE_OFFICER})
    @Operation(
            summary = "The file of which a text was made, byte for byte as it was sent",
            description = "An officer of a province gets those of the sets of its hamlets, and no others.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no such text, or nobody sent a file for it")
    public Response file(
            @PathParam("id") String id, @PathParam("version") int version, @PathParam("revision") int revision) {
        authority.mustWriteTo(version, catalogues.current().editions(id));
        Original original =
                originals.find(id, version, revision).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return Response.ok(original.file(), TableFile.isXlsx(original.file()) ? TableFormat.XLSX.mediaType() : YAML)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(original.name()))
                .build();
    }
}
