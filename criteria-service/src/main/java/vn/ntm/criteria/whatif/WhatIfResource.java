package vn.ntm.criteria.whatif;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.editions.Catalogues;
import vn.ntm.criteria.subjects.Subjects;
import vn.ntm.criteria.whatif.WhatIfRequest.Against;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Languages;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.units.UnitProblem;
import vn.ntm.units.Units;

/** Which units would turn if the law were another; nothing is stored. */
@Path("/api/v1/what-ifs")
@Tag(name = "evaluations")
@Authenticated
class WhatIfResource {

    private static final int MOST = 10_000;

    private final KnownUnits known;
    private final Catalogues catalogues;
    private final Units units;

    WhatIfResource(KnownUnits known, Catalogues catalogues, Units units) {
        this.known = known;
        this.catalogues = catalogues;
        this.units = units;
    }

    @POST
    @Operation(summary = "Holds the latest assessments of a unit, a province or the country against another law")
    public WhatIfView ask(
            @Parameter(description = "How many of the units that turn are shown, up to 10000")
                    @QueryParam("limit")
                    @DefaultValue("200")
                    int limit,
            @Context HttpHeaders headers,
            @Nullable WhatIfRequest request) {
        if (request == null) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST);
        }
        Faults faults = new Faults();
        faults.require("on", request.on());
        SetKind kind = Subjects.oneOf(SetKind.values(), "kind", request.kind(), faults);
        SetLevel level = Subjects.oneOf(SetLevel.values(), "level", request.level(), faults);
        faults.check(limit >= 0 && limit <= MOST, "limit", limit, new Text("từ 0 đến " + MOST, "from 0 to " + MOST));
        faults.check(
                (request.changes() == null || request.changes().isEmpty()) != (request.against() == null),
                "changes",
                null,
                new Text("changes hoặc against", "changes, or against"));
        faults.refuseIfAny();
        LocalDate on = Objects.requireNonNull(request.on());
        Catalogue now = catalogues.current();
        SetKind ofKind = kind == null ? SetKind.COMMUNE : kind;
        SetLevel ofLevel = level == null ? SetLevel.STANDARD : level;
        IndicatorSet one = now.applicable(ofKind, ofLevel, on).orElse(null);
        faults.check(one != null, "on", on, new Text("một ngày có bộ tiêu chí", "a date on which there is such a set"));
        faults.refuseIfAny();
        IndicatorSet other = other(request, Objects.requireNonNull(one), on, now, faults);
        faults.refuseIfAny();
        WhatIf asked = new WhatIf(one, other, now);
        UUID within = request.within() == null
                ? null
                : units.get("within", request.within(), on, UnitProblem.UNIT_UNKNOWN)
                        .id();
        List<KnownUnit> found = known.of(within, ofKind, ofLevel, on);
        return WhatIfView.of(asked, found.size(), asked.turns(found), limit, Languages.of(headers));
    }

    private IndicatorSet other(WhatIfRequest request, IndicatorSet one, LocalDate on, Catalogue now, Faults faults) {
        if (request.against() != null) {
            return against(request.against(), on, now).orElseGet(() -> {
                faults.add(
                        "against.set",
                        request.against().set(),
                        new Text("một bộ tiêu chí có phiên bản này", "a set that has such a version"));
                return one;
            });
        }
        return OtherThreshold.with(
                one, new WrittenChanges(one, faults).read(Objects.requireNonNull(request.changes())));
    }

    private Optional<IndicatorSet> against(Against against, LocalDate on, Catalogue now) {
        String id = String.valueOf(against.set());
        if (against.version() == null) {
            return now.find(id, against.asOf() == null ? on : against.asOf())
                    .or(() -> against.asOf() == null ? now.find(id, null) : Optional.empty());
        }
        return (against.revision() == null
                        ? now.edition(id, against.version())
                        : catalogues.text(id, against.version(), against.revision()))
                .map(Edition::set);
    }
}
