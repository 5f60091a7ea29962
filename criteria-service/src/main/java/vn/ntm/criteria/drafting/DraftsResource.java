package vn.ntm.criteria.drafting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.drafting.Drafting.Sent;
import vn.ntm.criteria.editions.EditionRepository;
import vn.ntm.criteria.setfiles.SetFile;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.idempotency.Created;
import vn.ntm.platform.idempotency.Idempotency;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.answers.MarkedAnswer;
import vn.ntm.platform.tables.answers.TableFormat;

/** Drafts of criteria sets and their publication. */
@Path("/api/v1/criteria-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria sets")
class DraftsResource {

    private static final String PATH = "/api/v1/criteria-sets/drafts";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    private final Drafting drafting;
    private final Publishing publishing;
    private final Idempotency idempotency;

    DraftsResource(Drafting drafting, Publishing publishing, Idempotency idempotency) {
        this.drafting = drafting;
        this.publishing = publishing;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/drafts")
    @Consumes({"application/yaml", TableFormat.XLSX_TYPE})
    @Produces({MediaType.APPLICATION_JSON, TableFormat.XLSX_TYPE})
    @Transactional
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.PROVINCE_OFFICER})
    @Operation(
            summary = "Keeps a set as a draft: the next text of a version that is not published, or a new version",
            description = "The body is a set as it is downloaded, as YAML or as a spreadsheet, completed by a person."
                    + " An officer of a province sends sets of its hamlets, and no others.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what would be kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Every fault by row and column or by field, or the spreadsheet with them marked (Accept it)")
    public Response draft(
            byte[] file,
            @Parameter(description = "Only say what the file would change") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(
                            description = "The revision that was completed; refused where there is a later one, and"
                                    + " without it where somebody else wrote the present one")
                    @QueryParam("basedOn")
                    @Nullable
                    Integer basedOn,
            @Parameter(description = "The name of the file", example = "318-phu-luc-I.xlsx")
                    @QueryParam("name")
                    @Nullable
                    String name,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        Faults faults = new Faults();
        faults.atMost(LONGEST_NAME, "name", name);
        faults.check(
                !EditionRepository.RELEASE.equals(name),
                "name",
                name,
                new Text("tên khác: release là của bản phát hành", "another name: release is the release's"));
        faults.refuseIfAny();
        IndicatorSet set;
        try {
            set = SetFile.read(
                    file,
                    TableFormat.XLSX.mediaType().isCompatible(headers.getMediaType())
                            ? SetFile.Kind.XLSX
                            : SetFile.Kind.YAML);
        } catch (ProblemException refused) {
            return MarkedAnswer.orThrow(refused, file, headers);
        }
        Sent sent = new Sent(set, file, name == null ? "upload" : name, basedOn);
        Locale locale = Languages.of(headers);
        if (dryRun) {
            return Response.ok(drafting.draft(sent, true, locale), MediaType.APPLICATION_JSON)
                    .build();
        }
        Response created = idempotency.created(key, PATH, List.of(file, String.valueOf(basedOn)), () -> {
            DraftView kept = drafting.draft(sent, false, locale);
            return new Created(
                    URI.create("/api/v1/criteria-sets/%s?version=%d".formatted(kept.set(), kept.version())), kept);
        });
        // Only a refused spreadsheet is answered as one.
        return Response.fromResponse(created).type(MediaType.APPLICATION_JSON).build();
    }

    @DELETE
    @Path("/{id}/versions/{version}/draft")
    @Transactional
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.PROVINCE_OFFICER})
    @Operation(
            summary = "Gives a draft up: a proposal is gone, law that a release brought has its shipped text again",
            description = "Every text stays on record; the number of a proposal may be used again.")
    @APIResponse(responseCode = "200", description = "What the version is now")
    @APIResponse(responseCode = "409", description = "Published, shipped, changed since, or amended by a later version")
    public AbandonedView abandon(
            @PathParam("id") String id,
            @PathParam("version") int version,
            @Parameter(description = "The revision that is given up; may be left out by whoever sent it")
                    @QueryParam("basedOn")
                    @Nullable
                    Integer basedOn) {
        return drafting.abandon(id, version, basedOn);
    }

    @GET
    @Path("/{id}/versions/{version}/check")
    @PermitAll
    @Operation(summary = "What stands against the publication of a version as it is now")
    public List<DraftView.FindingView> check(
            @PathParam("id") String id, @PathParam("version") int version, @Context HttpHeaders headers) {
        return DraftView.FindingView.of(publishing.check(id, version), Languages.of(headers));
    }

    @POST
    @Path("/{id}/versions/{version}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed({Role.NATIONAL_OFFICER, Role.PROVINCE_OFFICER})
    @Operation(summary = "Makes a draft law, for ever: an operator has held it against the official text")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response publish(
            @PathParam("id") String id,
            @PathParam("version") int version,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable PublicationRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        Faults faults = new Faults();
        faults.require("revision", request.revision());
        faults.require("heldAgainst", request.heldAgainst());
        faults.atMost(LONGEST_NOTE, "heldAgainst", request.heldAgainst());
        faults.refuseIfAny();
        String path = "/api/v1/criteria-sets/%s/versions/%d/publication".formatted(id, version);
        return idempotency.answered(key, path, request, () -> {
            Edition published = publishing.publish(
                    id,
                    version,
                    Objects.requireNonNull(request.revision()),
                    Objects.requireNonNull(request.heldAgainst()));
            return new PublicationView(id, version, published.revision(), published.published());
        });
    }

    /**
     * @param revision that was held against the official text
     * @param heldAgainst which official text that was
     */
    @Schema(name = "SetPublicationRequest", example = """
                    {"revision": 2, "heldAgainst": "Công báo số 305+306 ngày 30/3/2022, Phụ lục I"}
                    """)
    record PublicationRequest(
            @Nullable Integer revision, @Nullable String heldAgainst) {}

    /** What was published. */
    @Schema(name = "SetPublication")
    record PublicationView(String set, int version, int revision, boolean published) {}
}
