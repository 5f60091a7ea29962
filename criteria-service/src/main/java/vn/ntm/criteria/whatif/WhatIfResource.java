package vn.ntm.criteria.whatif;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.subjects.Subjects;
import vn.ntm.criteria.whatif.law.AskedLaw;
import vn.ntm.criteria.whatif.law.ChangedRequirement;
import vn.ntm.criteria.whatif.law.SetInForce;
import vn.ntm.criteria.whatif.law.WhatIfRequest;
import vn.ntm.criteria.whatif.turns.KnownUnit;
import vn.ntm.criteria.whatif.turns.KnownUnits;
import vn.ntm.criteria.whatif.turns.Tally;
import vn.ntm.criteria.whatif.turns.Turn;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Which units would turn if the law were another; nothing is stored. */
@Path("/api/v1/what-ifs")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
@Tag(name = "evaluations")
@Authenticated
class WhatIfResource {

    private final KnownUnits known;
    private final SetInForce inForce;
    private final Catalogues catalogues;
    private final Units units;

    WhatIfResource(KnownUnits known, SetInForce inForce, Catalogues catalogues, Units units) {
        this.known = known;
        this.inForce = inForce;
        this.catalogues = catalogues;
        this.units = units;
    }

    @POST
    @Operation(summary = "Holds the latest assessments of a unit, a province or the country against another law")
    @APIResponse(
            responseCode = "200",
            description = "What would be; as CSV or XLSX a row for each unit and indicator that turns, all of them",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @APIResponse(responseCode = "422", description = "There is no such law, or the change would be none")
    public Response ask(
            @Parameter(description = "How many of the units that turn are shown")
                    @QueryParam("limit")
                    @DefaultValue("200")
                    int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Nullable WhatIfRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        TableFormat format =
                TableFormat.asked(headers).orElseThrow(() -> new ProblemException(CommonProblem.NOT_ACCEPTABLE));
        Paging paging = Paging.of(limit, cursor);
        Faults faults = new Faults();
        Asked asked = asked(request, faults);
        LocalDate on = Objects.requireNonNull(request.on());
        UUID within = within(request.within(), on);
        // First what is asked, and only then all that is known of a country.
        IndicatorSet holds = inForce.of(territory(asked, within, on), asked.kind(), asked.level(), on, faults);
        AskedLaw law = AskedLaw.of(request, holds, catalogues, faults);
        List<KnownUnit> found = known.of(within, asked.kind(), asked.level(), on);
        List<Turn> turns = law.whatIf().turns(found);
        Locale locale = Languages.of(headers);
        if (format != TableFormat.JSON) {
            return TableAnswer.of(format, "what-if", List.of(WhatIfSheet.of(law.whatIf(), turns, locale)))
                    .build();
        }
        List<ChangedRequirement> changes = ChangedRequirement.of(law.whatIf(), law.changes(), on, locale);
        Page<Turn> shown = shown(turns, paging, uri);
        return Response.ok(
                        WhatIfView.of(law.whatIf(), changes, found.size(), Tally.of(turns), shown, locale),
                        MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** For which units it is asked. */
    private record Asked(SetKind kind, SetLevel level) {}

    private static Asked asked(WhatIfRequest request, Faults faults) {
        faults.require("on", request.on());
        SetKind kind = Subjects.oneOf(SetKind.values(), "kind", request.kind(), faults);
        SetLevel level = Subjects.oneOf(SetLevel.values(), "level", request.level(), faults);
        faults.check(
                (request.changes() == null || request.changes().isEmpty()) != (request.against() == null),
                "changes",
                null,
                new Text("changes hoặc against", "changes, or against"));
        faults.refuseIfAny();
        return new Asked(kind == null ? SetKind.COMMUNE : kind, level == null ? SetLevel.STANDARD : level);
    }

    private @Nullable UUID within(@Nullable String unit, LocalDate on) {
        return unit == null
                ? null
                : units.get("within", unit, on, UnitProblem.UNIT_UNKNOWN).id();
    }

    /**
     * Whose law it is about, where that matters: the units that are known, or where none is the unit within which they were
     * looked for.
     */
    private Collection<UUID> territory(Asked asked, @Nullable UUID within, LocalDate on) {
        if (!asked.kind().isProvinces()) {
            return List.of();
        }
        List<UUID> units = known.units(within, asked.kind(), asked.level(), on);
        return units.isEmpty() && within != null ? List.of(within) : units;
    }

    private static Page<Turn> shown(List<Turn> turns, Paging paging, UriInfo uri) {
        List<Turn> fetched = turns.stream()
                .filter(one -> one.unit().key().compareTo(paging.after()) > 0)
                .limit(paging.fetch())
                .toList();
        return paging.page(fetched, turns.size(), one -> one.unit().key(), uri);
    }
}
