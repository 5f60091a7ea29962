package vn.ntm.platform.problems;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters of an address; what cannot be read is a malformed request that names them. */
public final class Parameters {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Parameters() {}

    /**
     * An ISO date; empty where the parameter is absent.
     *
     * @throws ProblemException (malformed) where it is none
     */
    public static Optional<LocalDate> date(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text);
            // Beyond them PostgreSQL has no dates, and people mean none.
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return Optional.of(date);
            }
        } catch (DateTimeException noDate) {
            // Refused below, like a year beyond reason.
        }
        throw refused(name, text, new Text("một ngày như 2023-12-31", "a date such as 2023-12-31"));
    }

    /**
     * An ISO instant; empty where the parameter is absent.
     *
     * @throws ProblemException (malformed) where it is none
     */
    public static Optional<Instant> instant(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            // A plus sign in an address means a blank.
            Instant instant =
                    OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
            if (!instant.isBefore(Instant.EPOCH) && instant.isBefore(LAST)) {
                return Optional.of(instant);
            }
        } catch (DateTimeException noInstant) {
            // Refused below, like an instant beyond reason.
        }
        String example = "2026-01-31T08:00:00+07:00";
        throw refused(name, text, new Text("một thời điểm như " + example, "an instant such as " + example));
    }

    /**
     * One of an enum's constants by its {@code toString}; empty where the parameter is absent.
     *
     * @throws ProblemException (malformed) where it is none of them
     */
    public static <E extends Enum<E>> Optional<E> oneOf(Class<E> values, String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values.getEnumConstants())
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String all = Arrays.stream(values.getEnumConstants())
                            .map(Enum::toString)
                            .collect(Collectors.joining(", "));
                    return refused(name, text, new Text("một trong: " + all, "one of: " + all));
                }));
    }

    /**
     * A parameter that must be there.
     *
     * @throws ProblemException (malformed) where it is absent
     */
    public static String required(String name, @Nullable String text, Text accepted) {
        if (text == null || text.isBlank()) {
            throw refused(name, text, accepted);
        }
        return text;
    }

    private static ProblemException refused(String name, @Nullable String text, Text accepted) {
        return new ProblemException(CommonProblem.MALFORMED_REQUEST, Fault.of(name, text, accepted));
    }
}
