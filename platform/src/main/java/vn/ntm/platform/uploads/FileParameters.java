package vn.ntm.platform.uploads;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a posted file is to be taken, as a request says it. */
@SuppressWarnings("NullAway.Init") // filled by the framework
public class FileParameters {

    @Parameter(description = "Only say what the file would change")
    @QueryParam("dryRun")
    @DefaultValue("false")
    boolean dryRun;

    @Parameter(description = "A repeated request with the same key gets the first answer")
    @HeaderParam("Idempotency-Key")
    @Nullable
    String key;

    @Parameter(
            description = "respond-async: a job is kept, whose state is found at `Location`",
            example = "respond-async",
            in = ParameterIn.HEADER,
            name = "Prefer",
            schema = @Schema(implementation = String.class))
    @Context
    HttpHeaders headers;
}
