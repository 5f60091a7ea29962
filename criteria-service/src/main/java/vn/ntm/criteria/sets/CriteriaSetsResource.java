package vn.ntm.criteria.sets;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;

/** The published criteria sets: law, and so open. */
@Path("/api/v1/criteria-sets")
@Tag(name = "criteria sets")
@PermitAll
class CriteriaSetsResource {

    private final CriteriaSets sets;

    CriteriaSetsResource(CriteriaSets sets) {
        this.sets = sets;
    }

    @GET
    @Operation(summary = "The published sets, by kind of unit, level and the date on which they apply")
    public Page<CriteriaSetDocument> list(
            @Parameter(example = "commune") @QueryParam("kind") @Nullable String kind,
            @Parameter(example = "standard") @QueryParam("level") @Nullable String level,
            @Parameter(example = "2023-12-31") @QueryParam("asOf") @Nullable String asOf) {
        List<CriteriaSetDocument> found = sets
                .list(
                        Parameters.oneOf(UnitLevel.class, "kind", kind).orElse(null),
                        Parameters.oneOf(RecognitionLevel.class, "level", level).orElse(null),
                        Parameters.date("asOf", asOf).orElse(null))
                .stream()
                .map(CriteriaSetDocument::from)
                .toList();
        return new Page<>(found, found.size(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One set, in its latest version")
    public CriteriaSetDocument get(
            @Parameter(example = "vn-ntm-commune-standard-2021-2025") @PathParam("id") String id) {
        return sets.find(id)
                .map(CriteriaSetDocument::from)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
