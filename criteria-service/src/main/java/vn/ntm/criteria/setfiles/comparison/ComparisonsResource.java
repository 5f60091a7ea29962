package vn.ntm.criteria.setfiles.comparison;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.setfiles.SetFile;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.answers.MarkedAnswer;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;

/** Two sets field by field, each of them stored or a file; nothing is stored. */
@Path("/api/v1/criteria-sets/comparisons")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@Tag(name = "criteria sets")
@Authenticated
class ComparisonsResource {

    private static final Text KNOWN_SET = new Text(
            "mã của một bộ tiêu chí áp dụng vào ngày đó, hoặc có phiên bản đó",
            "the id of a set that applies on that day, or has that version");
    private static final Text WITH_VERSION = new Text("kèm phiên bản", "with a version");
    private static final Text FILE = new Text("một tệp XLSX hoặc YAML", "a file, XLSX or YAML");

    private final Catalogues catalogues;

    ComparisonsResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Compares two sets, or two versions or texts of a set, field by field")
    @APIResponse(
            responseCode = "200",
            description = "Where they differ, and in how many fields they do not; the differences as CSV or XLSX",
            content = @Content(schema = @Schema(implementation = Comparison.class)))
    @APIResponse(responseCode = "422", description = "There is no such set")
    public Response ofSets(@Nullable ComparisonRequest request, @Context HttpHeaders headers) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        return answer(Comparison.of(find("one.", request.one()), find("other.", request.other())), headers);
    }

    @POST
    @Consumes({"application/yaml", TableFormat.XLSX_TYPE})
    @Operation(summary = "Compares a set with a file of one, field by field")
    @APIResponse(
            responseCode = "200",
            description = "Where the file, the other, differs from the set, the one",
            content = @Content(schema = @Schema(implementation = Comparison.class)))
    @APIResponse(responseCode = "422", description = "The file has faults: each with its place and what is accepted")
    public Response ofFile(
            byte[] file,
            @Parameter(example = "vn-ntm-commune-standard-2021-2025") @QueryParam("with") @Nullable String with,
            @Parameter(description = "Without it the latest version", example = "2023-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "A version, instead of a day") @QueryParam("version") @Nullable Integer version,
            @Parameter(description = "A text that the version had") @QueryParam("revision") @Nullable Integer revision,
            @Context HttpHeaders headers) {
        IndicatorSet one = find("with", "", new SetReference(with, asOf, version, revision));
        IndicatorSet other;
        try {
            other = SetFile.read(file, kind(headers.getMediaType()).orElse(SetFile.Kind.YAML));
        } catch (ProblemException refused) {
            return MarkedAnswer.orThrow(refused, file, headers);
        }
        return answer(Comparison.of(one, other), headers);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Compares two files of sets, field by field")
    @APIResponse(
            responseCode = "200",
            description = "Where the other differs from the one",
            content = @Content(schema = @Schema(implementation = Comparison.class)))
    @APIResponse(responseCode = "422", description = "A file has faults: each with its place and what is accepted")
    public Response ofFiles(
            @RestForm @Nullable FileUpload one, @RestForm @Nullable FileUpload other, @Context HttpHeaders headers)
            throws IOException {
        return answer(Comparison.of(read("one", one), read("other", other)), headers);
    }

    private static IndicatorSet read(String name, @Nullable FileUpload upload) throws IOException {
        if (upload == null) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST, Fault.of(name, null, FILE));
        }
        byte[] file = Files.readAllBytes(upload.uploadedFile());
        Optional<SetFile.Kind> kind =
                Optional.ofNullable(upload.contentType()).flatMap(type -> kind(mediaType(name, type)));
        return kind.isPresent() ? SetFile.read(file, kind.get()) : SetFile.read(file);
    }

    private static MediaType mediaType(String part, String type) {
        try {
            return MediaType.valueOf(type);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE, Fault.of(part, type, FILE));
        }
    }

    /** What the sender says that a file is; empty where it is neither. */
    private static Optional<SetFile.Kind> kind(MediaType type) {
        return switch (type.getType() + "/" + type.getSubtype()) {
            case TableFormat.XLSX_TYPE -> Optional.of(SetFile.Kind.XLSX);
            case "application/yaml", "application/x-yaml", "text/yaml" -> Optional.of(SetFile.Kind.YAML);
            default -> Optional.empty();
        };
    }

    private static Response answer(Comparison comparison, HttpHeaders headers) {
        TableFormat format =
                TableFormat.asked(headers).orElseThrow(() -> new ProblemException(CommonProblem.NOT_ACCEPTABLE));
        if (format == TableFormat.JSON) {
            return Response.ok(comparison, MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        return TableAnswer.of(format, "comparison", List.of(ComparisonSheet.of(comparison, Languages.of(headers))))
                .build();
    }

    private IndicatorSet find(String in, @Nullable SetReference set) {
        return find(in + "id", in, set == null ? new SetReference(null, null, null, null) : set);
    }

    private IndicatorSet find(String field, String in, SetReference set) {
        Catalogue now = catalogues.current();
        String id = String.valueOf(set.id());
        Integer version = set.version();
        if (version == null && set.revision() != null) {
            throw new ProblemException(
                    CommonProblem.INVALID_REQUEST, Fault.of(in + "revision", set.revision(), WITH_VERSION));
        }
        Optional<IndicatorSet> found = version == null
                ? now.find(id, Parameters.date(in + "asOf", set.asOf()).orElse(null))
                : (set.revision() == null ? now.edition(id, version) : catalogues.text(id, version, set.revision()))
                        .map(Edition::set);
        return found.orElseThrow(
                () -> new ProblemException(CommonProblem.INVALID_REQUEST, Fault.of(field, set.id(), KNOWN_SET)));
    }
}
