package vn.ntm.platform.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is longer than the service takes any. The framework does so before any resource is found,
 * where no exception is mapped, and with an empty answer; this is asked before it. A body that does not say its length is
 * cut off while it is read, by an exception that is mapped like others.
 */
@ApplicationScoped
class BodyLimit {

    /** The framework refuses by a filter of priority 2; the higher one is asked first. */
    private static final int BEFORE_THE_FRAMEWORK = 10;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_FRAMEWORK);
    }

    private void check(RoutingContext context) {
        if (isTooLong(context.request())) {
            refuse(context.request());
        } else {
            context.next();
        }
    }

    private boolean isTooLong(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length != null && Long.parseLong(length) > limit;
        } catch (NumberFormatException leftToTheFramework) {
            return false;
        }
    }

    /** What follows of the body is not read: the connection is closed behind the answer. */
    private void refuse(HttpServerRequest request) {
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(CommonProblem.TOO_LARGE, null, List.of(), request.path(), locale);
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(ended -> request.connection().close())
                .end(written(problem));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of texts", impossible);
        }
    }
}
