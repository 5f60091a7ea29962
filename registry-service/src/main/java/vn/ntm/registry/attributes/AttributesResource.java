package vn.ntm.registry.attributes;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.platform.paging.Page;

/** What attributes there are: open data. */
@Path("/api/v1/attributes")
@PermitAll
@Tag(name = "units")
class AttributesResource {

    @GET
    @Operation(summary = "The attributes that units can have, with their names and what values they can have")
    public Page<AttributeDescription> list() {
        List<AttributeDescription> all =
                Arrays.stream(Attribute.values()).map(AttributeDescription::of).toList();
        return new Page<>(all, all.size(), null);
    }
}
