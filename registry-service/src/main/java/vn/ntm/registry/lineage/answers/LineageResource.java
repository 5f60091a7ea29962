package vn.ntm.registry.lineage.answers;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Parameters;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.directory.Answers;
import vn.ntm.registry.directory.AsOf;
import vn.ntm.registry.directory.questions.UnitQuestions;
import vn.ntm.registry.lineage.CurrentLineage;
import vn.ntm.registry.lineage.Lineage;
import vn.ntm.registry.units.Succession;

/** What a unit came from and what became of it: open data. */
@Path("/api/v1/units/{unit}/lineage")
@PermitAll
@Tag(name = "units", description = "Administrative units through time")
class LineageResource {

    private final CurrentLineage lineage;
    private final ActsByDay acts;
    private final UnitQuestions questions;
    private final Answers answers;

    LineageResource(CurrentLineage lineage, ActsByDay acts, UnitQuestions questions, Answers answers) {
        this.lineage = lineage;
        this.acts = acts;
        this.questions = questions;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "A unit's way through time", description = """
                    A graph: the unit, all it came from and all that became of it, with what went of land and of people \
                    and the acts that did it. `unknown` lists the units that ended and of which no source says into \
                    what, with the acts of that day and the units beside them that changed then.""")
    @APIResponse(responseCode = "200", description = "The graph")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag was given")
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public RestResponse<LineageAnswer> lineage(
            @Parameter(description = "The unit's id, or its code on `asOf`", example = "07684") @PathParam("unit")
                    String unit,
            @Parameter(description = "Only what happened after this day", example = "2024-12-31")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Only what happened before this day") @QueryParam("to") @Nullable String to,
            @Parameter(description = "Day on which a code is looked up", example = "2024-12-31")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @Parameter(description = "Level at which a code is looked up") @QueryParam("level") @Nullable String level,
            @Parameter(description = "As the register knew it at that instant") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @Context Request request) {
        AsOf when = questions.asOf(asOf, knownAt);
        Period days = days(from, to);
        UUID id = questions.unit("unit", unit, level(level), when);
        return answers.unlessKnown(request, when, () -> answer(id, unit, days, when));
    }

    private static @Nullable UnitLevel level(@Nullable String level) {
        return Parameters.oneOf(UnitLevel.class, "level", level).orElse(null);
    }

    private static Period days(@Nullable String from, @Nullable String to) {
        LocalDate first = Parameters.date("from", from).orElse(null);
        LocalDate end = Parameters.date("to", to).orElse(null);
        if (first != null && end != null && !first.isBefore(end)) {
            Text accepted = new Text("ngày sau %s", "a date after %s").with(first);
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST, Fault.of("to", to, accepted));
        }
        return new Period(first, end);
    }

    private LineageAnswer answer(UUID id, String written, Period days, AsOf when) {
        Lineage known = lineage.knownAt(when.knownAt());
        if (known.register().unit(id).isEmpty()) {
            throw questions.notFound("unit", written, when);
        }
        LineageGraph graph = GraphWalk.of(known, id, days);
        List<String> numbers = graph.edges().stream()
                .map(Succession::act)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<LocalDate> ends = graph.unknown().stream()
                .map(LineageGraph.UnknownEnd::on)
                .distinct()
                .toList();
        return LineageView.of(known.register(), graph, when.on(), acts.of(numbers, ends));
    }
}
