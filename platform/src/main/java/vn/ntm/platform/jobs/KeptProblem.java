package vn.ntm.platform.jobs;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.Problem;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** A problem in both languages, since who asks later may read another one. */
record KeptProblem(
        URI type, Text title, int status, @Nullable Text detail, List<Fault> faults) {

    static KeptProblem of(ProblemException refused) {
        return new KeptProblem(
                refused.type().uri(),
                refused.type().title(),
                refused.type().kind().status(),
                refused.detail(),
                refused.faults());
    }

    Problem in(Locale language) {
        return new Problem(
                type,
                title.in(language),
                status,
                detail == null ? null : detail.in(language),
                null,
                faults.stream()
                        .map(fault -> new Problem.Item(
                                fault.field(),
                                fault.line(),
                                fault.value(),
                                fault.accepted().in(language)))
                        .toList());
    }
}
