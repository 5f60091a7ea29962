package vn.ntm.platform.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects every fault of a request, so that it is refused once and whole. Not for use by several threads. */
public final class Faults {

    private static final Text REQUIRED = new Text("bắt buộc", "required");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    public void add(String field, @Nullable Object value, Text accepted) {
        found.add(Fault.of(field, value, accepted));
    }

    /** Notes a fault where a value that must be there is absent or blank. */
    public void require(String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(field, null, REQUIRED);
        }
    }

    /** Notes a fault where {@code holds} is false. */
    public void check(boolean holds, String field, @Nullable Object value, Text accepted) {
        if (!holds) {
            add(field, value, accepted);
        }
    }

    /** Notes a fault where a text is longer than {@code most} characters. */
    public void atMost(int most, String field, @Nullable String text) {
        check(
                text == null || text.length() <= most,
                field,
                null,
                new Text("tối đa " + most + " ký tự", "at most " + most + " characters"));
    }

    /** Notes a fault where a date is none that laws and plans have: the database holds fewer years than ISO dates write. */
    public void usual(String field, @Nullable LocalDate date) {
        check(
                date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR),
                field,
                date,
                new Text("một ngày từ năm 1900 đến năm 2200", "a date of the years 1900 to 2200"));
    }

    /** Notes a fault where a date lies after {@code today}, or so long ago that it is none that laws and plans have. */
    public void notInTheFuture(String field, @Nullable LocalDate date, LocalDate today) {
        check(
                date == null || (date.getYear() >= FIRST_YEAR && !date.isAfter(today)),
                field,
                date,
                new Text(
                        "một ngày từ năm 1900, không ở tương lai",
                        "a date of 1900 or later that is not in the future"));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws ProblemException with every fault noted, where there is one */
    public void refuseIfAny() {
        refuseIfAny(CommonProblem.INVALID_REQUEST);
    }

    /** @throws ProblemException of this type with every fault noted, where there is one */
    public void refuseIfAny(ProblemType type) {
        if (!found.isEmpty()) {
            throw new ProblemException(type, null, found);
        }
    }
}
