package vn.ntm.criteria.setfiles;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Two sets field by field, or a set and a file; nothing is stored. */
@Path("/api/v1/criteria-sets/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria sets")
@Authenticated
class ComparisonsResource {

    private static final Text KNOWN_SET =
            new Text("mã của một bộ tiêu chí áp dụng vào ngày đó", "the id of a set that applies on that day");

    private static final Text KNOWN_VERSION = new Text("một phiên bản của bộ tiêu chí", "a version that the set has");

    private final Catalogues catalogues;

    ComparisonsResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Compares two sets, or two versions of a set, field by field")
    @APIResponse(responseCode = "200", description = "Where they differ, and in how many fields they do not")
    @APIResponse(responseCode = "422", description = "There is no such set")
    public Comparison ofSets(@Nullable ComparisonRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        return Comparison.of(find("one", request.one()), find("other", request.other()));
    }

    @POST
    @Consumes("application/yaml")
    @Operation(summary = "Compares a set with a file of one, field by field")
    @APIResponse(responseCode = "200", description = "Where the file, the other, differs from the set, the one")
    @APIResponse(responseCode = "422", description = "The file has faults: each with its place and what is accepted")
    public Comparison ofFile(
            byte[] file,
            @Parameter(example = "vn-ntm-commune-standard-2021-2025") @QueryParam("with") @Nullable String with,
            @Parameter(description = "Without it the latest version", example = "2023-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        IndicatorSet one = find("with", with, "asOf", asOf);
        return Comparison.of(one, SetFile.yaml(file));
    }

    private IndicatorSet find(String field, @Nullable SetReference set) {
        String id = set == null ? null : set.id();
        if (set != null && set.version() != null) {
            return version(String.valueOf(id), set.version(), set.revision())
                    .map(Edition::set)
                    .orElseThrow(() -> new ProblemException(
                            CommonProblem.INVALID_REQUEST, Fault.of(field + ".version", set.version(), KNOWN_VERSION)));
        }
        return find(field + ".id", id, field + ".asOf", set == null ? null : set.asOf());
    }

    private Optional<Edition> version(String id, int version, @Nullable Integer revision) {
        return revision == null ? catalogues.current().edition(id, version) : catalogues.text(id, version, revision);
    }

    private IndicatorSet find(String field, @Nullable String id, String dayField, @Nullable String asOf) {
        return catalogues
                .current()
                .find(String.valueOf(id), Parameters.date(dayField, asOf).orElse(null))
                .orElseThrow(() -> new ProblemException(CommonProblem.INVALID_REQUEST, Fault.of(field, id, KNOWN_SET)));
    }
}
