package vn.ntm.criteria.evaluations;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;

/** What a criteria set says of values, without storing anything. */
@Path("/api/v1/evaluations")
@Tag(name = "evaluations")
class EvaluationsResource {

    private final Evaluator evaluator;

    EvaluationsResource(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    @POST
    @Authenticated
    @Operation(
            summary = "Says of each indicator what was required, by which text, what was found and how far off it is")
    public EvaluationView evaluate(@Context HttpHeaders headers, @Nullable EvaluationRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        return evaluator.evaluate(request, Languages.of(headers));
    }
}
