package vn.ntm.platform.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** Collects every fault of a file, so that it is refused once and whole. Not for use by several threads. */
public final class FileFaults {

    /** Nobody mends more in one go, and a file of nonsense must not fill the memory. */
    static final int SHOWN_AT_MOST = 10_000;

    /** Enough of a value to find it in the file. */
    private static final int SHOWN_OF_VALUE = 80;

    private final List<Fault> found = new ArrayList<>();
    private int count;

    /**
     * Notes a fault.
     *
     * @param line from 1, the header
     * @param column its name; {@code *} where the whole line is meant
     * @param value what was found there; a blank is told as nothing
     */
    public void add(int line, String column, @Nullable String value, Text accepted) {
        count++;
        if (found.size() < SHOWN_AT_MOST) {
            found.add(new Fault(column, line, shortened(value), accepted));
        }
    }

    /** How many were noted so far. */
    public int count() {
        return count;
    }

    /** @throws ProblemException with every fault noted, by line, where there is one */
    public void refuseIfAny() {
        if (count == 0) {
            return;
        }
        found.sort(Comparator.comparing(Fault::line, Comparator.nullsFirst(Comparator.naturalOrder())));
        Text detail = count == found.size()
                ? new Text("%s lỗi.", "%s faults.")
                : new Text("%s lỗi, liệt kê %s.", "%s faults, %s of them listed.");
        throw new ProblemException(FileProblem.FILE_REFUSED, detail.with(count, found.size()), found);
    }

    private static @Nullable String shortened(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return value.length() <= SHOWN_OF_VALUE ? value : value.substring(0, SHOWN_OF_VALUE) + "…";
    }
}
