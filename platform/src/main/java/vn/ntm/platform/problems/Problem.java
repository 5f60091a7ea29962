package vn.ntm.platform.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The body of an answer of type {@code application/problem+json} (RFC 9457), in one language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Item> errors) {

    static final String TYPE = "application/problem+json";

    /** One fault of the request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String field, @Nullable Integer line, @Nullable String value, String accepted) {}

    static Problem of(
            ProblemType type, @Nullable Text detail, List<Fault> faults, @Nullable String instance, Locale locale) {
        return new Problem(
                type.uri(),
                type.title().in(locale),
                type.kind().status(),
                detail == null ? null : detail.in(locale),
                instance,
                faults.stream()
                        .map(fault -> new Item(
                                fault.field(),
                                fault.line(),
                                fault.value(),
                                fault.accepted().in(locale)))
                        .toList());
    }
}
