package vn.ntm.platform.paging;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/**
 * How much of a list is asked for, and after which item: the cursor holds the sort key of the last item seen, so a
 * page neither repeats nor leaves out an item when others come and go.
 *
 * @param limit items at most, 1 to {@value #MOST}
 * @param after the sort key that the page begins after; empty for the first
 */
public record Paging(int limit, String after) {

    private static final int MOST = 1000;

    /**
     * @throws ProblemException (malformed) for a limit out of range or a cursor that this service did not make
     */
    public static Paging of(int limit, @Nullable String cursor) {
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of("limit", limit, new Text("từ 1 đến " + MOST, "from 1 to " + MOST)));
        }
        try {
            return new Paging(
                    limit,
                    cursor == null ? "" : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException foreign) {
            throw new ProblemException(
                    CommonProblem.MALFORMED_REQUEST,
                    Fault.of("cursor", cursor, new Text("con trỏ từ trang trước", "the cursor of the page before")));
        }
    }

    /** One more than the limit: whether there is a next page shows by the item too many. */
    public int fetch() {
        return limit + 1;
    }

    /**
     * The page made of what was fetched.
     *
     * @param fetched at most {@link #fetch()} items
     * @param sortKey what the list is sorted by, unique per item
     */
    public <T> Page<T> page(List<T> fetched, long total, Function<T, String> sortKey, UriInfo uri) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, total, null);
        }
        List<T> items = new ArrayList<>(fetched.subList(0, limit));
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sortKey.apply(items.get(limit - 1)).getBytes(StandardCharsets.UTF_8));
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build()
                .toString();
        return new Page<>(items, total, relative(next));
    }

    private static String relative(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return address.substring(path);
    }
}
