package vn.ntm.criteria.sets;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.shipped.SetYaml;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.editions.EditionRepository;
import vn.ntm.criteria.editions.EditionRepository.Recorded;
import vn.ntm.criteria.setfiles.writing.SetSheet;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.units.UnitOnDate;
import vn.ntm.units.Units;

/** The criteria sets down to the indicator: law, and so open. */
@Path("/api/v1/criteria-sets")
@Tag(name = "criteria sets")
@PermitAll
class CriteriaSetsResource {

    private static final int SHOWN = 500;

    private final Catalogues catalogues;
    private final EditionRepository editions;
    private final CriteriaSets byCriterion;
    private final Units units;

    CriteriaSetsResource(Catalogues catalogues, EditionRepository editions, CriteriaSets byCriterion, Units units) {
        this.catalogues = catalogues;
        this.editions = editions;
        this.byCriterion = byCriterion;
        this.units = units;
    }

    @GET
    @Operation(summary = "The sets, by kind of unit, level and the date on which they apply")
    public Page<SetView> list(
            @Parameter(example = "commune") @QueryParam("kind") @Nullable String kind,
            @Parameter(example = "standard") @QueryParam("level") @Nullable String level,
            @Parameter(description = "Without it the latest version of each set", example = "2023-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        Catalogue now = catalogues.current();
        List<SetView> found = now
                .list(
                        Parameters.oneOf(SetKind.class, "kind", kind).orElse(null),
                        Parameters.oneOf(SetLevel.class, "level", level).orElse(null),
                        Parameters.date("asOf", asOf).orElse(null))
                .stream()
                .flatMap(set -> now.edition(set.id(), set.version()).stream())
                .map(this::view)
                .toList();
        return new Page<>(found, found.size(), null);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One set, in the version that applies on a date")
    public SetView get(
            @Parameter(example = "vn-ntm-commune-standard-2021-2025") @PathParam("id") String id,
            @Parameter(description = "Without it the latest version", example = "2023-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "A version, instead of the one that applies on a date")
                    @QueryParam("version")
                    @Nullable
                    Integer version,
            @Parameter(description = "A text that the version had; its present one where absent")
                    @QueryParam("revision")
                    @Nullable
                    Integer revision) {
        return view(find(id, asOf, version, revision));
    }

    @GET
    @Path("/{id}")
    @Produces("application/yaml")
    @Operation(summary = "One set as a file in the layout of the shipped sets, to be completed and compared")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)))
    public Response yaml(
            @PathParam("id") String id,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("revision") @Nullable Integer revision)
            throws IOException {
        IndicatorSet set = find(id, asOf, version, revision).set();
        return Response.ok(SetYaml.write(set))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.yaml\"".formatted(set.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Produces(TableFormat.XLSX_TYPE)
    @Operation(summary = "One set as a spreadsheet like the decision's annex")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = TableFormat.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response xlsx(
            @PathParam("id") String id,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("revision") @Nullable Integer revision) {
        IndicatorSet set = find(id, asOf, version, revision).set();
        return TableAnswer.of(TableFormat.XLSX, set.id(), SetSheet.workbook(set))
                .build();
    }

    @GET
    @Path("/{id}/editions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The texts that the versions of a set have had, the latest first")
    public List<Recorded> editions(
            @Parameter(example = "vn-ntm-commune-standard-2021-2025") @PathParam("id") String id) {
        // Those by criterion are from before there were texts of versions.
        List<Recorded> found = Stream.concat(editions.history(id, SHOWN).stream(), byCriterion.history(id).stream())
                .toList();
        if (found.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return found;
    }

    private SetView view(Edition edition) {
        UUID province = edition.set().province();
        return SetView.of(
                edition,
                province == null
                        ? null
                        : units.find(province.toString(), edition.set().appliesFrom())
                                .map(UnitOnDate::ref)
                                .orElseGet(() -> new UnitOnDate.Ref(province, "", "")));
    }

    private Edition find(String id, @Nullable String asOf, @Nullable Integer version, @Nullable Integer revision) {
        Catalogue now = catalogues.current();
        Optional<Edition> found = version == null
                ? now.find(id, Parameters.date("asOf", asOf).orElse(null))
                        .flatMap(set -> now.edition(set.id(), set.version()))
                : revision == null ? now.edition(id, version) : catalogues.text(id, version, revision);
        return found.or(() -> byCriterion(id, version, revision))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private Optional<Edition> byCriterion(String id, @Nullable Integer version, @Nullable Integer revision) {
        return version == null
                ? Optional.empty()
                : byCriterion
                        .find(id, version)
                        .map(CriteriaSet::edition)
                        .filter(one -> revision == null || revision == one.revision());
    }
}
