package vn.ntm.criteria.assessments;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;

/** Which assessment is to pass to its next state, at which revision, and by which key it is asked for. */
@SuppressWarnings("NullAway.Init") // filled by the framework
class PassageParameters {

    @PathParam("id")
    UUID id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Nullable
    String match;

    @Parameter(description = "The same key with the same body is done once and answered alike")
    @HeaderParam("Idempotency-Key")
    @Nullable
    String key;

    @Context
    HttpHeaders headers;

    /**
     * The revision that was read; absent where any will do.
     *
     * @throws ProblemException (malformed) where {@code If-Match} names none
     */
    @Nullable
    Integer revision() {
        return Revision.of(match);
    }

    Locale language() {
        return Languages.of(headers);
    }
}
