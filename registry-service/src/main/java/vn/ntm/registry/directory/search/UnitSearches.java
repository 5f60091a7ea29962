package vn.ntm.registry.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ntm.platform.paging.Paging;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.directory.questions.UnitQuery;

/** A search as pages. Its cursor counts, since what is found best has no order of its own to go on by. */
@ApplicationScoped
class UnitSearches {

    private static final int LONGEST = 200;

    /** Who has read so many has not typed enough. */
    private static final int DEEPEST = 10_000;

    private final UnitSearch search;

    UnitSearches(UnitSearch search) {
        this.search = search;
    }

    /** @throws ProblemException (malformed) for a text too long, or a cursor that is not one of a search */
    UnitSearch.Found find(String typed, UnitQuery query, boolean everywhen, Paging paging) {
        if (typed.length() > LONGEST || typed.indexOf('\0') >= 0) {
            throw malformed("q", typed.substring(0, Math.min(typed.length(), LONGEST)), "≤ " + LONGEST);
        }
        return search.find(typed, query, everywhen, skip(paging.after()), paging.fetch());
    }

    /** The cursor of the page after this one. */
    static String next(Paging paging) {
        return String.valueOf(skip(paging.after()) + paging.limit());
    }

    private static int skip(String after) {
        if (after.isEmpty()) {
            return 0;
        }
        if (!after.matches("\\d{1,5}") || Integer.parseInt(after) > DEEPEST) {
            throw malformed("cursor", after, "0–" + DEEPEST);
        }
        return Integer.parseInt(after);
    }

    private static ProblemException malformed(String parameter, String value, String accepted) {
        return new ProblemException(
                CommonProblem.MALFORMED_REQUEST, Fault.of(parameter, value, new Text(accepted, accepted)));
    }
}
