package vn.ntm.registry.tables;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.tables.answers.Sheet;
import vn.ntm.platform.tables.answers.TableAnswer;
import vn.ntm.platform.tables.answers.TableFormat;

/** A table of 10,000 rows, as any resource of the suite would answer it. */
@Path("/test/numbers")
@PermitAll
public class NumbersResource {

    static final int ROWS = 10_000;

    @GET
    public Response numbers(@Context HttpHeaders headers) {
        TableFormat format =
                TableFormat.asked(headers).orElseThrow(() -> new ProblemException(CommonProblem.NOT_ACCEPTABLE));
        if (format == TableFormat.JSON) {
            return Response.ok(List.of(ROWS)).type(format.mediaType()).build();
        }
        Iterable<List<Object>> rows = () -> IntStream.range(0, ROWS)
                .mapToObj(row -> List.<Object>of(row, "Số " + row))
                .iterator();
        return TableAnswer.of(format, "numbers", List.of(new Sheet("Numbers", List.of("n", "name"), rows)))
                .tag("one")
                .build();
    }
}
