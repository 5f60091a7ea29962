package vn.ntm.registry.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.platform.access.Role;

/** The whole country, as shipped. */
@Path("/api/v1/imports/country")
@Tag(name = "imports", description = "Official lists taken into the register")
class CountryResource {

    private final CountryImport country;

    CountryResource(CountryImport country) {
        this.country = country;
    }

    @POST
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.INTEGRATION})
    @Transactional
    @Operation(
            summary = "Takes the shipped country into the register: units since 2004, acts, regions, codes",
            description = """
                    63 provinces, 696 districts and 10,035 communes until 30 June 2025, 34 provinces and 3,321 communes \
                    from 1 July 2025, and what became of which by which act. Whole or not at all; a second run changes \
                    nothing.""")
    @APIResponse(responseCode = "200", description = "What was done")
    @APIResponse(responseCode = "422", description = "What is on record contradicts the shipped country")
    public CountrySummary country() {
        return country.take(step -> {});
    }
}
