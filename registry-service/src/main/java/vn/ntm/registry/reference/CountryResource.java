package vn.ntm.registry.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.uploads.FileParameters;
import vn.ntm.platform.uploads.FileRequests;

/** The whole country, as shipped. */
@Path(CountryResource.ADDRESS)
@Tag(name = "imports", description = "Official lists taken into the register")
class CountryResource {

    static final String ADDRESS = "/api/v1/imports/country";

    private final CountryImportKind kind;
    private final FileRequests requests;

    CountryResource(CountryImportKind kind, FileRequests requests) {
        this.kind = kind;
        this.requests = requests;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Operation(
            summary = "Takes the shipped country into the register: units since 2004, acts, regions, codes",
            description = """
                    63 provinces, 696 districts and 10,035 communes until 30 June 2025, 34 provinces and 3,321 communes \
                    from 1 July 2025, and what became of which by which act. Without a body. Whole or not at all; a \
                    second run changes nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "What was done",
            content = @Content(schema = @Schema(implementation = CountrySummary.class)))
    @APIResponse(
            responseCode = "202",
            description = "The job, asked for by Prefer: respond-async; `Location` leads to it")
    @APIResponse(responseCode = "422", description = "What is on record contradicts the shipped country")
    public Response country(@BeanParam FileParameters asked) {
        return requests.answer(kind, ADDRESS, new byte[0], asked);
    }
}
